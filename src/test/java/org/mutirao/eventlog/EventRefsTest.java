package org.mutirao.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.EventTypes.EventType;
import org.mutirao.eventlog.testing.Golden;
import org.mutirao.eventlog.testing.RandomEvents;
import org.mutirao.infrastructure.json.JsonEventCodec;

class EventRefsTest {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

    private final EventCodec codec = new JsonEventCodec();

    static Stream<Golden> goldens() {
        return Golden.all().stream();
    }

    static Stream<EventType> types() {
        return EventTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void everyIdInTheTextIsARefAndNothingElseIs(Golden golden) {
        var body = golden.body();
        var event = ((Known) codec.decode(body)).event();
        Set<String> wanted = new LinkedHashSet<>(Set.of(body.aggregateId()));
        wanted.addAll(uuids(body.eventData()));
        wanted.addAll(uuids(body.metadata() == null ? "" : body.metadata()));
        assertThat(EventRefs.of(body.aggregateId(), event, codec.decodeMetadata(body.metadata())))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyIdComponentOfATypeIsFound(EventType type) {
        long seed = System.nanoTime();
        var events = new RandomEvents(seed);
        for (int n = 0; n < 50; n++) {
            DomainEvent event = events.of(type.record());
            assertThat(EventRefs.of("a", event, Metadata.NONE))
                    .as("seed " + seed)
                    .containsAll(ids(event).toList());
        }
    }

    @Test
    void aChangedIdIsARefOnBothSides() {
        var update =
                new NeedUpdated(
                        Map.of(
                                "/location_id", new Change("p1", "p2"),
                                "/items/i1/catalog_item_id", new Change(null, "c1"),
                                "/category", new Change("a", "b")));
        assertThat(EventRefs.of("n1", update, Metadata.NONE))
                .containsExactlyInAnyOrder("n1", "p1", "p2", "c1");
    }

    @Test
    void theAggregateComesFirstAndNothingTwice() {
        var metadata = new Metadata("c", "k", "s", "c", "n1", Map.of("id", "x1"));
        assertThat(EventRefs.of("n1", metadata)).containsExactly("n1", "c", "k", "s");
    }

    private static Set<String> uuids(String text) {
        return UUID.matcher(text).results().map(m -> m.group()).collect(Collectors.toSet());
    }

    /// The same question asked in another way: plain reflection, no cache, no types.
    private static Stream<String> ids(Object value) {
        return switch (value) {
            case Id<?> id -> Stream.of(id.text());
            case List<?> many -> many.stream().flatMap(EventRefsTest::ids);
            case Record record ->
                    Stream.of(record.getClass().getRecordComponents())
                            .map(part -> read(part, record))
                            .filter(Objects::nonNull)
                            .flatMap(EventRefsTest::ids);
            default -> Stream.of();
        };
    }

    private static Object read(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}

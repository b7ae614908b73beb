package org.mutirao.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.domain.scope.TakeoverReason;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.CancelReason;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Wire;
import org.mutirao.domain.undo.Undo;
import org.mutirao.eventlog.EventTypes;
import org.mutirao.eventlog.EventTypes.EventType;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.testing.Golden;
import org.mutirao.eventlog.testing.RandomEvents;
import tools.jackson.databind.json.JsonMapper;

/// The page says what the code does, field by field and word by word.
class EventsPageTest {
    private static final EventsPage PAGE = EventsPage.read();
    private static final List<String> EMITTERS =
            List.of(
                    "a person's command",
                    "a rule of the authority",
                    "the delivery saga",
                    "an integration's answer");
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    static Collection<EventType> types() {
        return EventTypes.all();
    }

    static Stream<Golden> fullGoldens() {
        return Golden.all().stream().filter(Golden::isFull);
    }

    @Test
    void thereIsOneSectionForEachType() {
        assertThat(types()).hasSize(60);
        assertThat(types())
                .allSatisfy(type -> assertThat(PAGE.sections()).containsKey(type.name()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theTableNamesEveryFieldWithItsForm(EventType type) {
        checkTable(type.name(), type.record());
    }

    @ParameterizedTest
    @MethodSource("types")
    void itSaysWhoEmitsIt(EventType type) {
        String text = String.join(" ", PAGE.section(type.name()).text());
        String emitters = text.substring(text.indexOf("Emitted by: ") + "Emitted by: ".length());
        String list = emitters.substring(0, emitters.indexOf('.'));
        assertThat(EMITTERS).containsAll(List.of(list.split(", ")));
    }

    @ParameterizedTest
    @MethodSource("fullGoldens")
    void theExampleIsTheGoldenOne(Golden golden) {
        var body = golden.body();
        int current = EventTypes.named(body.eventType()).orElseThrow().schema();
        String title =
                body.eventType()
                        + (body.eventSchema() == current ? "" : " schema " + body.eventSchema());
        String example = PAGE.section(title).example();
        assertThat(compact(example)).isEqualTo(compact(body.eventData()));
    }

    @Test
    void everyWordOfTheAuthorityAndOfAggregatesIsOnThePage() {
        assertThat(PAGE.section("verdict").words())
                .containsExactlyElementsOf(
                        Arrays.stream(Verdict.values()).map(Verdict::text).toList());
        assertThat(PAGE.section("aggregate-type").rows())
                .containsExactlyElementsOf(
                        Arrays.stream(AggregateType.values())
                                .map(type ->
                                        List.of(
                                                "`" + type.wire() + "`",
                                                "`" + type.idField() + "`"))
                                .toList());
    }

    @Test
    void everyReasonThatAPersonCanGiveIsOnThePage() {
        String text = String.join("\n", PAGE.section("Reasons").text());
        Stream.of(CancelReason.values(), TakeoverReason.values())
                .flatMap(Stream::of)
                .forEach(reason -> assertThat(text).contains("`" + ((Wire) reason).wire() + "`"));
    }

    @Test
    void theEnvelopeIsThere() {
        assertThat(PAGE.section("Envelope").words())
                .containsExactlyElementsOf(
                        Stream.of(Metadata.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
    }

    @Test
    void whatHasNoWayBackIsListed() {
        var random = new RandomEvents(1);
        assertThat(PAGE.section("Undo").words())
                .containsExactlyInAnyOrderElementsOf(
                        types().stream()
                                .filter(type ->
                                        !Undo.hasWayBack(
                                                random.of(
                                                        type.record()
                                                                .asSubclass(DomainEvent.class))))
                                .map(EventType::name)
                                .toList());
    }

    @Test
    void whatOtherPagesPointToIsThere() {
        assertThat(PAGE.anchors()).contains("chain", "hash", "text", "order", "codes", "reasons");
        List<String> broken = new ArrayList<>();
        for (var section : PAGE.sections().values()) {
            for (String line : section.text()) {
                for (String link : line.split("\\(#")) {
                    String target = link.contains(")") ? link.substring(0, link.indexOf(')')) : "";
                    boolean isLink = line.contains("(#" + target + ")") && !target.isEmpty();
                    if (isLink && !isAnchor(target)) {
                        broken.add(target);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean isAnchor(String target) {
        return PAGE.anchors().contains(target)
                || PAGE.sections().keySet().stream()
                        .anyMatch(title -> title.toLowerCase(Locale.ROOT).equals(target));
    }

    private static void checkTable(String title, Class<?> record) {
        var rows = PAGE.section(title).rows();
        var parts = record.getRecordComponents();
        assertThat(PAGE.section(title).words())
                .as(title)
                .containsExactlyElementsOf(
                        Stream.of(parts).map(part -> WireNames.wire(part.getName())).toList());
        for (int i = 0; i < parts.length; i++) {
            checkRow(title, rows.get(i), parts[i]);
        }
    }

    private static void checkRow(String title, List<String> row, RecordComponent part) {
        String where = title + "." + part.getName();
        checkForm(where, row.get(1), part.getGenericType(), part.getName());
        boolean optional =
                part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        || Collection.class.isAssignableFrom(part.getType())
                        || Map.class.isAssignableFrom(part.getType());
        assertThat(row.get(2)).as(where).isEqualTo(optional ? "may be absent" : "always");
        assertThat(row.get(3)).as(where).isNotBlank();
    }

    private static void checkForm(String where, String form, Type type, String name) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            assertThat(form).as(where).startsWith("list of ");
            checkForm(
                    where,
                    form.substring("list of ".length()),
                    list.getActualTypeArguments()[0],
                    name);
            return;
        }
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
        if (raw.isEnum()) {
            List<String> words =
                    Stream.of(raw.getEnumConstants()).map(word -> ((Wire) word).wire()).toList();
            assertThat(PAGE.section(linked(where, form)).words()).as(where).isEqualTo(words);
        } else if (raw.isRecord() && raw != Id.class) {
            checkTable(linked(where, form), raw);
        } else {
            assertThat(form).as(where).isEqualTo(plainForm(raw, name));
        }
    }

    private static String linked(String where, String form) {
        assertThat(form).as(where).matches("\\[([a-z-]+)]\\(#\\1\\)");
        return form.substring(1, form.indexOf(']'));
    }

    private static String plainForm(Class<?> type, String name) {
        if (type == Map.class) {
            return "[changes](#changes)";
        }
        if (type == BigDecimal.class) {
            return name.endsWith("itude") ? "degrees" : "decimal";
        }
        return type == Id.class
                ? "id"
                : type == String.class
                        ? "text"
                        : type == Instant.class ? "time" : wholeNumber(type);
    }

    private static String wholeNumber(Class<?> type) {
        assertThat(type).isIn(int.class, long.class, Integer.class);
        return "integer";
    }

    /// Without the page's line breaks; the order of keys and every digit stay.
    private static String compact(String json) {
        return PLAIN.writeValueAsString(PLAIN.readTree(json));
    }
}

package org.mutirao.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EntryRules;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.EventTypes;
import org.mutirao.eventlog.EventTypes.EventType;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.testing.RandomEvents;

/// Whatever a log may hold is read as it was written, and hashed alike on both sides.
class RoundTripTest {
    private static final int CASES = 250;
    private static final int LEAST = 200;
    private static final String SCOPE = "01970a3c-5b00-7000-8000-0000000000ad";
    private static final String DEVICE = "01970a3c-5b00-7000-8000-0000000000ab";

    private final EventCodec codec = new JsonEventCodec();
    private final EntryRules rules = new EntryRules(new JsonText());

    @Test
    void everyEventIsReadAsItWasWrittenWithOneHash() {
        long seed = seed();
        var events = new RandomEvents(seed);
        Map<String, Integer> cases = new TreeMap<>();
        for (EventType type : EventTypes.all()) {
            for (int n = 0; n < CASES; n++) {
                DomainEvent event = events.of(type.record());
                assertRoundTrip(events, event, "seed " + seed + ", " + type.name() + " " + n);
                cases.merge(type.name(), 1, Integer::sum);
            }
        }
        System.out.println("round trips with seed " + seed + ": " + cases);
        assertThat(cases).hasSize(EventTypes.all().size());
        assertThat(cases.values()).allMatch(count -> count >= LEAST);
    }

    private void assertRoundTrip(RandomEvents events, DomainEvent event, String label) {
        Metadata metadata = events.metadata();
        EventBody body = body(events, event, metadata);
        assertThat(codec.decode(body)).as(label).isEqualTo(new Known(event));
        assertThat(codec.decodeMetadata(body.metadata())).as(label).isEqualTo(metadata);

        DomainEvent again = ((Known) codec.decode(body)).event();
        assertThat(codec.encode(again).json()).as(label).isEqualTo(body.eventData());
        assertThat(codec.encode(codec.decodeMetadata(body.metadata())))
                .as(label)
                .isEqualTo(body.metadata());

        // and a neighbour finds nothing wrong with it, its hash included
        var place = ChainTip.empty(SCOPE, DEVICE).next(body);
        assertThat(rules.check(place, body)).as(label).isEmpty();
    }

    private EventBody body(RandomEvents events, DomainEvent event, Metadata metadata) {
        var payload = codec.encode(event);
        return new EventBody(
                events.uuid(),
                payload.type(),
                payload.schema(),
                event.aggregate().wire(),
                events.uuid(),
                1,
                "2026-05-01T18:00:00.000Z",
                "019de4b290e80000",
                null,
                payload.json(),
                codec.encode(metadata));
    }

    private static long seed() {
        Long given = Long.getLong("mutirao.seed");
        return given == null ? System.nanoTime() : given;
    }
}

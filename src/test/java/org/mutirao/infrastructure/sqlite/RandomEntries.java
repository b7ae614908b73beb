package org.mutirao.infrastructure.sqlite;

import static org.mutirao.infrastructure.sqlite.Operation.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.testing.RandomEvents;
import org.mutirao.domain.testing.RandomFacts;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventRefs;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.UnfitText;
import org.mutirao.infrastructure.sqlite.Operation.Sent;

/// Entries of every type, sensible or not, decided or not, whose times are not in their order.
final class RandomEntries {
    private RandomEntries() {}

    static List<Fact> facts(long seed, int most, Random random) {
        List<Fact> facts = new ArrayList<>(new RandomEvents(seed).history(most / 2));
        facts.addAll(new RandomFacts(seed).facts(most / 2));
        Collections.shuffle(facts, random);
        return facts;
    }

    /// @param facts what no log can hold is left out
    static List<Sent> of(EventCodec codec, List<Fact> facts, Random random) {
        List<Sent> entries = new ArrayList<>();
        for (Fact fact : facts) {
            try {
                entries.add(entry(codec, fact, entries.size() + 1L, random.nextInt(4) > 0));
            } catch (UnfitText e) {
                // no log holds it
            }
        }
        return entries;
    }

    private static Sent entry(EventCodec codec, Fact fact, long seq, boolean decided) {
        EventCodec.Payload payload = codec.encode(fact.event());
        var body =
                new EventBody(
                        id("entry " + seq),
                        payload.type(),
                        payload.schema(),
                        fact.aggregate().wire(),
                        fact.aggregateId(),
                        seq,
                        Fields.text(fact.at()),
                        "%016x".formatted(seq),
                        fact.by() == null ? null : fact.by().text(),
                        payload.json(),
                        null);
        var place = new ChainPlace(Operation.SCOPE, Operation.DEVICE, seq, "0", "hash " + seq);
        @Nullable Ruling ruling =
                decided ? new Ruling(seq, Instant.EPOCH.plusSeconds(seq), Verdict.ACCEPTED) : null;
        Set<String> refs = EventRefs.of(fact.aggregateId(), fact.event(), Metadata.NONE);
        return new Sent(new RecordedEvent(0, body, place, ruling), refs);
    }
}

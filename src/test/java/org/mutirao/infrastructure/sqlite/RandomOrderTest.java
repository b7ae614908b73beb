package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.infrastructure.sqlite.Operation.id;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/// Entries of every type, sensible or not, decided or not, that arrive in any order.
class RandomOrderTest {
    private static final int ENTRIES = 400;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatIsWrittenAlongWithEachEntryIsWhatARebuildMakes(long seed) {
        var random = new Random(seed);
        List<Fact> facts = new ArrayList<>(new RandomEvents(seed).history(ENTRIES / 2));
        facts.addAll(new RandomFacts(seed).facts(ENTRIES / 2));
        Collections.shuffle(facts, random);
        try (Operation operation = Operation.empty(folder, "random.db")) {
            List<Sent> entries = entries(operation.codec, facts, random);
            Collections.shuffle(entries, random);
            operation.receive(entries);

            assertThat(entries).as("seed " + seed).hasSizeGreaterThan(ENTRIES / 2);
            assertThat(new SqliteRebuildCheck(operation.file, operation.facts).check(_ -> {}))
                    .as("seed " + seed)
                    .allSatisfy(table -> assertThat(table.first()).as(table.name()).isEmpty());
        }
    }

    private static List<Sent> entries(EventCodec codec, List<Fact> facts, Random random) {
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

package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.projection.States;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.LogReader;

/// States that are kept from one question to the next are those that a fresh fold gives, whatever
/// arrived in between: decided entries under undecided ones, twins, quarantined ones and releases.
class LiveStatesTest {
    private static final int EVENTS = 120;
    private static final int LOGS = 6;
    private static final Set<String> FOLDED = Set.of("Necessidade", "Oferta", "Entrega");

    @TempDir Path folder;

    static LongStream seeds() {
        long first = Long.getLong("mutirao.seed", new Random().nextLong(1_000_000_000));
        System.out.println("LiveStatesTest seeds from " + first);
        return LongStream.range(first, first + LOGS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsKeptIsWhatAFreshFoldGives(long seed) {
        try (var copy = new Copy(folder.resolve("copy.db"))) {
            var live = new LiveStates(copy.store, copy.facts);
            List<Copy.Sent> arriving = ForeignLog.of(copy.codec, seed, EVENTS).arriving();
            Set<String> ids = new TreeSet<>();
            for (int at = 0; at < arriving.size(); at += 7) {
                List<Copy.Sent> now = arriving.subList(at, Math.min(at + 7, arriving.size()));
                copy.receive(now);
                now.stream()
                        .map(sent -> sent.entry().body())
                        .filter(body -> FOLDED.contains(body.aggregateType()))
                        .forEach(body -> ids.add(body.aggregateId()));
                List<Object> kept = live.ask((log, states) -> folded(log, states, ids));
                List<Object> fresh =
                        copy.store.read(log -> folded(log, new States(copy.facts), ids));
                assertThat(kept).as("seed %d after %d entries", seed, at + 7).isEqualTo(fresh);
            }
        }
    }

    private static List<Object> folded(LogReader log, States states, Set<String> ids) {
        return ids.stream()
                .<Object>map(id ->
                        List.of(
                                states.need(log, Id.of(id)),
                                states.offer(log, Id.of(id)),
                                states.delivery(log, Id.of(id))))
                .toList();
    }
}

package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.query.DeliveryRow;

/// Random work of which every command is taken back, and that again: status, ledger and remaining
/// are as if nothing had been. Here on the store and its read tables, a few of each job; hundreds
/// of each type in memory are `UndoPropertyTest`'s.
class UndoTwiceTest {
    private static final int MOST_COMMANDS = 3_000;
    private static final int OF_EACH = 3;

    /// What was seen or said by others, and what only the authority says, cannot be unsaid.
    private static final Set<String> NOT_UNDOABLE =
            Set.of("pick up", "pass", "wrong code", "show code", "check", "expire offer");

    @TempDir Path folder;

    @Test
    void undoingAnUndoLeavesEverythingAsItWas() {
        long seed = Long.getLong("mutirao.seed", new Random().nextLong(1_000_000_000));
        System.out.println("undo through the desk, seed " + seed);
        var random = new Random(seed);
        Map<String, Integer> undone = new TreeMap<>();
        Map<String, Integer> refused = new TreeMap<>();
        try (Desk desk = new Desk(folder)) {
            desk.graph.durable().close(); // what sagas do comes in no order that a seed gives
            var work = new RandomWork(desk, random);
            List<String> wanted = new ArrayList<>(work.names());
            wanted.removeAll(NOT_UNDOABLE);
            for (int i = 0; i < MOST_COMMANDS && !wanted.isEmpty(); i++) {
                String job =
                        random.nextInt(3) == 0
                                ? wanted.get(random.nextInt(wanted.size()))
                                : work.any();
                Set<String> all = known(work);
                SortedMap<String, String> before = seen(desk, all);
                Outcome.Done<?> command = work.attempt(job);
                if (command == null || random.nextInt(4) == 0) {
                    continue; // the next one builds on it
                }
                String what = "seed " + seed + ", command " + i + ": " + job;
                SortedMap<String, String> after = seen(desk, known(work));
                Outcome<?> first = desk.coordinator().undo(command.command());
                if (!(first instanceof Outcome.Done<?> undo)) {
                    refused.merge(job + " " + first, 1, Integer::sum);
                    continue;
                }
                assertThat(seen(desk, all)).as(what + ", undone").isEqualTo(before);
                Outcome<?> again = desk.coordinator().undo(undo.command());
                assertThat(again).as(what + ", undone twice").isInstanceOf(Outcome.Done.class);
                assertThat(seen(desk, known(work))).as(what + ", undone twice").isEqualTo(after);
                if (undone.merge(job, 1, Integer::sum) >= OF_EACH) {
                    wanted.remove(job);
                }
            }
            assertThat(wanted)
                    .as("seed %d: undone %s, refused %s", seed, undone, refused)
                    .isEmpty();
        }
    }

    private static Set<String> known(RandomWork work) {
        Set<String> all = new TreeSet<>();
        List.of(work.needs, work.offers, work.deliveries)
                .forEach(ids -> all.addAll(ids.subList(Math.max(0, ids.size() - 14), ids.size())));
        return all;
    }

    private static SortedMap<String, String> seen(Desk desk, Set<String> ids) {
        SortedMap<String, String> seen = new TreeMap<>();
        for (String id : ids) {
            desk.rows().need(id).ifPresent(row -> seen.put(id, Shown.need(row)));
            desk.rows().offer(id).ifPresent(row -> seen.put(id, Shown.offer(row)));
            desk.rows().delivery(id).ifPresent(row -> seen.put(id, goods(row)));
        }
        return seen;
    }

    /// What a delivery carries, however its lines are cut.
    private static String goods(DeliveryRow row) {
        Map<String, BigDecimal> goods = new TreeMap<>();
        for (DeliveryRow.Line line : row.lines()) {
            String of = line.needId() + " " + line.unit();
            goods.merge(of + " received", line.received(), BigDecimal::add);
            goods.merge(of + " lost", line.lost(), BigDecimal::add);
            goods.merge(of + " open", line.open(), BigDecimal::add);
        }
        goods.replaceAll(
                (of, amount) -> new BigDecimal(amount.stripTrailingZeros().toPlainString()));
        return row.status() + goods;
    }
}

package org.mutirao.domain.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.shared.Fact;

class UndoPropertyTest {
    private static final int ROUNDS = 600;
    private static final int OF_EACH = 40;

    @Test
    void undoingTheLastCommandLeavesNothingOfItAndUndoingThatBringsItBack() {
        long seed = Long.getLong("mutirao.seed", new Random().nextLong());
        System.out.println("undo, seed " + seed);
        Map<RandomDay.Job, Integer> undone = new EnumMap<>(RandomDay.Job.class);
        for (RandomDay.Job job : RandomDay.Job.values()) {
            for (int round = 0; round < OF_EACH; round++) {
                var random = new Random(seed + 31L * round + job.ordinal());
                undone.merge(job, there(job, random) ? 1 : 0, Integer::sum);
            }
        }
        System.out.println("  " + undone);
        assertThat(undone.values()).allMatch(count -> count >= OF_EACH / 2);
    }

    /// @return whether it could be taken back, and back again
    private static boolean there(RandomDay.Job job, Random random) {
        var operation = new Operation();
        var day = new RandomDay(random, operation);
        for (int i = random.nextInt(20); i >= 0; i--) {
            day.work();
        }
        if (!day.workUntil(job)) {
            return false;
        }
        var before = day.seenBefore();
        var after = operation.seen();
        if (!takeBack(operation, job.name())) {
            return false;
        }
        assertThat(known(operation.seen(), before)).as(job.name()).isEqualTo(before);
        assertThat(takeBack(operation, job.name())).as(job + ", again").isTrue();
        assertThat(operation.seen()).as(job + ", undone twice").isEqualTo(after);
        return true;
    }

    @Test
    void undoingAnyCommandAndUndoingThatChangesNothing() {
        long seed = Long.getLong("mutirao.seed", new Random().nextLong());
        System.out.println("undo in the middle, seed " + seed);
        int possible = 0;
        int builtUpon = 0;
        int stuck = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(seed + round);
            var operation = new Operation();
            var day = new RandomDay(random, operation);
            for (int i = random.nextInt(20); i >= 0; i--) {
                day.work();
            }
            var seen = operation.seen();
            List<Fact> any = operation.commands().get(random.nextInt(operation.commands().size()));
            String what =
                    "round " + round + " " + any.getFirst().event().getClass().getSimpleName();
            switch (operation.plan(any)) {
                case UndoPlan.Possible(var emissions, _) -> {
                    possible++;
                    operation.append(emissions);
                    if (takeBack(operation, what)) {
                        assertThat(operation.seen()).as(what).isEqualTo(seen);
                    } else {
                        stuck++; // the offer was closed meanwhile: it takes no reservation back
                    }
                }
                case UndoPlan.BuiltUpon(var obstacles) -> {
                    builtUpon++;
                    assertThat(obstacles).isNotEmpty();
                }
                case UndoPlan.Impossible _ -> {}
            }
        }
        System.out.println(
                "  possible " + possible + ", built upon " + builtUpon + ", stuck " + stuck);
        assertThat(possible).isGreaterThan(ROUNDS / 10);
        assertThat(builtUpon).isGreaterThan(ROUNDS / 10);
        assertThat(stuck).isLessThan(possible / 20);
    }

    /// What was there before; what the command had made is still listed, as cancelled.
    private static Map<String, List<String>> known(
            Map<String, List<String>> now, Map<String, List<String>> before) {
        var known = new TreeMap<>(now);
        known.keySet().retainAll(before.keySet());
        return known;
    }

    private static boolean takeBack(Operation operation, String what) {
        UndoPlan plan = operation.plan(operation.commands().getLast());
        if (plan instanceof UndoPlan.Possible(var emissions, var effects)) {
            assertThat(effects).as(what).isNotEmpty();
            operation.append(emissions);
            return true;
        }
        return false;
    }
}

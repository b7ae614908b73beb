package org.mutirao.domain.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.delivery.AssignmentEvent;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.need.NeedEvent;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.shared.Fact;

/// Random days of work of which commands are taken back, and that again: status, ledger and
/// remaining are as if nothing had been. `-Dmutirao.seed=...` repeats a printed run.
class UndoPropertyTest {
    private static final int ROUNDS = 600;
    private static final int FEWEST_CASES = 200;
    private static final int A_DAY = 6;
    private static final int MOST_DAYS = 4_000;

    /// What commands write that can be taken back; what else they write follows by rule, or was
    /// seen or said by others.
    private static final Set<Class<?>> UNDOABLE =
            Stream.of(
                            Stream.of(NeedEvent.class.getPermittedSubclasses()),
                            Stream.of(AssignmentEvent.class.getPermittedSubclasses()),
                            Stream.of(
                                    OfferEvent.OfferPublished.class,
                                    OfferEvent.OfferUpdated.class,
                                    OfferEvent.OfferReserved.class,
                                    OfferEvent.ReservationConfirmed.class,
                                    OfferEvent.ReservationCancelled.class,
                                    OfferEvent.OfferWithdrawn.class,
                                    OfferEvent.OfferReopened.class,
                                    DeliveryEvent.DeliveryStarted.class,
                                    DeliveryEvent.DeliveryPartlyReceived.class,
                                    DeliveryEvent.DeliveryCompleted.class,
                                    DeliveryEvent.ReceiptCorrected.class,
                                    DeliveryEvent.DeliveryFailed.class,
                                    DeliveryEvent.DeliveryCancelled.class))
                    .flatMap(types -> types)
                    .collect(Collectors.toSet());

    private final Map<RandomDay.Job, Integer> undone = new EnumMap<>(RandomDay.Job.class);
    private final Map<Class<?>, Integer> cases = new HashMap<>();

    @Test
    void undoingTheLastCommandLeavesNothingOfItAndUndoingThatBringsItBack() {
        long seed = Long.getLong("mutirao.seed", new Random().nextLong());
        System.out.println("undo, seed " + seed);
        var random = new Random(seed);
        for (RandomDay.Job job : RandomDay.Job.values()) {
            if (job != RandomDay.Job.EXPIRE) { // that only the authority says
                undone.put(job, 0);
            }
        }
        for (int day = 0; day < MOST_DAYS && !wanted().isEmpty(); day++) {
            oneDay(random, "seed " + seed + ", day " + day);
        }
        var counted = new TreeMap<String, Integer>();
        cases.forEach((type, count) -> counted.put(type.getSimpleName(), count));
        System.out.println("  undone twice " + undone + ", cases " + counted);
        assertThat(wanted()).as("undone too seldom").isEmpty();
        assertThat(UNDOABLE)
                .allSatisfy(type ->
                        assertThat(cases.getOrDefault(type, 0))
                                .as(type.getSimpleName())
                                .isGreaterThanOrEqualTo(FEWEST_CASES));
    }

    private List<RandomDay.Job> wanted() {
        return undone.keySet().stream().filter(job -> undone.get(job) < FEWEST_CASES).toList();
    }

    private void oneDay(Random random, String when) {
        var operation = new Operation();
        var day = new RandomDay(random, operation);
        for (int i = random.nextInt(20); i >= 0; i--) {
            day.work();
        }
        for (int i = 0; i < A_DAY && !wanted().isEmpty(); i++) {
            RandomDay.Job job = wanted().get(random.nextInt(wanted().size()));
            if (day.workUntil(job)) {
                thereAndBack(operation, job, day.seenBefore(), when + ", " + job);
            }
        }
    }

    private void thereAndBack(
            Operation operation, RandomDay.Job job, Map<String, List<String>> before, String what) {
        List<Fact> command = operation.commands().getLast();
        var after = operation.seen();
        if (takeBack(operation, what)) {
            assertThat(known(operation.seen(), before)).as(what).isEqualTo(before);
            assertThat(takeBack(operation, what)).as(what + ", again").isTrue();
            assertThat(operation.seen()).as(what + ", undone twice").isEqualTo(after);
            undone.merge(job, 1, Integer::sum);
            command.forEach(fact -> cases.merge(fact.event().getClass(), 1, Integer::sum));
        }
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

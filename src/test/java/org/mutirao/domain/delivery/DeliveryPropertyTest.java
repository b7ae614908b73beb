package org.mutirao.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.RandomEvents;

class DeliveryPropertyTest {
    @Test
    void anyEventsInAnyOrderMakeAState() {
        long seed = Long.getLong("mutirao.seed", new Random().nextLong());
        System.out.println("deliveries, seed " + seed);
        var random = new Random(seed);
        var events = new RandomEvents(seed);
        Map<Class<? extends DomainEvent>, Integer> cases = new HashMap<>();
        for (int round = 0; round < 400; round++) {
            List<Fact> history = new ArrayList<>(events.history(60));
            Collections.shuffle(history, random);
            history.forEach(fact -> cases.merge(fact.event().getClass(), 1, Integer::sum));
            check(history);
        }
        RandomEvents.TYPES.forEach(
                type -> System.out.println("  " + type.getSimpleName() + " " + cases.get(type)));
        assertThat(cases).containsOnlyKeys(RandomEvents.TYPES);
        assertThat(cases.values()).allMatch(count -> count >= 200);
    }

    private static void check(List<Fact> history) {
        var one = DeliveryState.unknown(Id.of("a"));
        for (Fact fact : history) {
            one = one.evolve(fact);
            assertThat(one.open()).allMatch(line -> line.open().signum() > 0);
            one.status();
            one.toCheck();
            one.carriers();
        }
        assertThat(DeliveryState.unknown(Id.of("a")).evolveAll(history)).isEqualTo(one);
    }
}

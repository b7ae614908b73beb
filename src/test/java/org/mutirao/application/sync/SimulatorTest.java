package org.mutirao.application.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.ReservationConfirmed;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.RecordedEvent;

/// Many worlds, each with its own bad luck: whatever happens, in the end all have the same log, of
/// which nothing was lost.
class SimulatorTest {
    private static final int SEEDS = Integer.getInteger("mutirao.seeds", 20);
    private static final int STEPS = 200;

    @TempDir private Path folder;

    @Test
    void whateverHappensAllComeToTheSameLog() throws IOException {
        long first = Long.getLong("mutirao.seed", System.nanoTime());
        System.out.println("SimulatorTest seed " + first + ", " + SEEDS + " worlds");
        var faults = new EnumMap<World.Fault, Integer>(World.Fault.class);
        for (int i = 0; i < SEEDS; i++) {
            Path place = Files.createDirectory(folder.resolve(Integer.toString(i)));
            try (World world = new World(place, first + i, 3)) {
                run(world, first + i);
                world.faults.forEach((fault, times) -> faults.merge(fault, times, Integer::sum));
            }
        }
        System.out.println("  faults " + faults);
        assertThat(faults.keySet()).containsExactlyInAnyOrder(World.Fault.values());
    }

    private static void run(World world, long seed) {
        var prefixes = new Prefixes(world, "seed " + seed);
        for (int step = 0; step < STEPS; step++) {
            world.step();
            prefixes.look();
        }
        world.settle();
        assertThat(world.alarms).as("seed %d", seed).isEmpty();
        assertThat(world.server.differing()).as("seed %d", seed).isEmpty();
        assertNothingPromisedTwice(world, seed);
        List<String> all = world.server.decided(0);
        for (World.Laptop laptop : world.laptops) {
            assertThat(laptop.peer.waiting()).as("seed %d", seed).isZero();
            assertThat(laptop.peer.decided(0)).as("seed %d", seed).isEqualTo(all);
            assertThat(laptop.peer.differing()).as("seed %d", seed).isEmpty();
            assertThat(laptop.peer.stateHash())
                    .as("seed %d", seed)
                    .isEqualTo(world.server.stateHash());
        }
    }

    /// What a laptop has of the order is its beginning, after every step; each entry is looked at
    /// once.
    private static final class Prefixes {
        private final World world;
        private final String seed;
        private final List<String> all = new ArrayList<>();
        private final int[] seen;

        Prefixes(World world, String seed) {
            this.world = world;
            this.seed = seed;
            this.seen = new int[world.laptops.size()];
        }

        void look() {
            all.addAll(world.server.decided(all.size()));
            for (int i = 0; i < seen.length; i++) {
                List<String> more = world.laptops.get(i).peer.decided(seen[i]);
                assertThat(more).as(seed).isEqualTo(all.subList(seen[i], seen[i] + more.size()));
                seen[i] += more.size();
            }
        }
    }

    private static void assertNothingPromisedTwice(World world, long seed) {
        Map<String, Integer> asked = new HashMap<>();
        Map<String, Integer> promised = new HashMap<>();
        List<RecordedEvent> log =
                world.server.store.read(it -> it.decided(world.server.scope, 0, 100_000));
        for (RecordedEvent entry : log) {
            switch (world.server.codec.decode(entry.body())) {
                case EventCodec.Known(OfferReserved e) ->
                        asked.put(e.reservationId().text(), e.quantity().intValueExact());
                case EventCodec.Known(ReservationConfirmed e) ->
                        promised.merge(
                                entry.body().aggregateId(),
                                asked.getOrDefault(e.reservationId().text(), 0),
                                Integer::sum);
                default -> {} // promises nothing
            }
        }
        promised.forEach((offer, meals) ->
                assertThat(meals)
                        .as("seed %d, offer %s", seed, offer)
                        .isLessThanOrEqualTo(world.offered(offer)));
    }
}

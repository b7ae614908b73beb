package org.mutirao.application.sync;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;

/// A server and laptops on one thread, with a network, clocks and crashes that a seed decides. They
/// run the program's own exchange; only wire and timer are made up.
final class World implements AutoCloseable {
    /// What may go wrong.
    enum Fault {
        REQUEST_LOST,
        ANSWER_LOST,
        SENT_TWICE,
        DELAYED,
        PARTED,
        LAPTOP_CRASHED,
        SERVER_CRASHED,
        CLOCK_JUMPED
    }

    private static final Instant START = Instant.parse("2026-05-08T12:00:00Z");
    private static final int PAGE = 7;

    private record Event(long at, long order, Runnable run) {}

    /// One laptop with its exchange.
    final class Laptop {
        Peer peer;
        SyncState state = SyncState.IDLE;
        long skew;
        private long request;
        private boolean parted;

        Laptop(Peer peer) {
            this.peer = peer;
        }

        void feed(SyncInput input) {
            SyncCore.Step step = SyncCore.step(state, input);
            state = step.state();
            step.outputs().forEach(this::carryOut);
        }

        private void carryOut(SyncOutput output) {
            switch (output) {
                case SyncOutput.Prepare() ->
                        feed(
                                new SyncInput.Prepared(
                                        peer.store.read(
                                                log -> peer.outgoing.next(log, peer.scope))));
                case SyncOutput.SendPush(var page) ->
                        call(() ->
                                new SyncInput.Pushed(
                                        page, server.admission.push(peer.device, page)));
                case SyncOutput.SendPull() -> {
                    long cursor = peer.taking.cursor(peer.scope);
                    call(() ->
                            new SyncInput.Pulled(server.admission.pull(peer.scope, cursor, PAGE)));
                }
                case SyncOutput.Take(var page) ->
                        feed(new SyncInput.Took(page, peer.taking.take(page)));
                case SyncOutput.Sleep(var most) ->
                        in(random.nextLong(most.toMillis() + 1), () -> feed(new SyncInput.Wake()));
                case SyncOutput.Tell(var alarm) -> alarms.add(alarm);
            }
        }

        /// A request and its answer, each on its way for a while, if they arrive.
        private void call(java.util.function.Supplier<SyncInput> server) {
            long mine = ++request;
            if (!parted && !happens(Fault.REQUEST_LOST)) {
                in(travel(), () -> answer(mine, server.get()));
                if (happens(Fault.SENT_TWICE)) {
                    in(travel(), server::get);
                }
            }
            in(30_000, () -> hear(mine, new SyncInput.Failed()));
        }

        private void answer(long asked, SyncInput input) {
            if (!parted && !happens(Fault.ANSWER_LOST)) {
                in(travel(), () -> hear(asked, input));
            }
        }

        /// An answer to an older request finds nobody who waits for it.
        private void hear(long asked, SyncInput input) {
            if (asked == request) {
                request++;
                feed(input);
            }
        }

        void crash() {
            peer = peer.reopened();
            state = SyncState.IDLE;
            request++;
            feed(new SyncInput.Wake());
        }
    }

    /// The world's clock as one machine sees it.
    private final class Seen extends Clock {
        private final java.util.function.LongSupplier skew;

        Seen(java.util.function.LongSupplier skew) {
            this.skew = skew;
        }

        @Override
        public Instant instant() {
            return START.plusMillis(now + skew.getAsLong());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    final Random random;
    final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    final List<SyncAlarm> alarms = new ArrayList<>();
    final List<Laptop> laptops = new ArrayList<>();
    Peer server;
    private final Map<String, Integer> offered = new HashMap<>();
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(
                    java.util.Comparator.comparingLong(Event::at).thenComparingLong(Event::order));
    private long now;
    private long order;
    private boolean calm;

    World(Path folder, long seed, int count) {
        random = new Random(seed);
        String scope = new java.util.UUID(seed, 1).toString();
        server = new Peer(folder.resolve("server.db"), scope, new Seen(() -> 0), random);
        for (int i = 0; i < count; i++) {
            long[] skew = {0};
            var peer = new Peer(folder.resolve(i + ".db"), scope, new Seen(() -> skew[0]), random);
            laptops.add(new Laptop(peer));
            skews.add(skew);
        }
        begin();
    }

    private final List<long[]> skews = new ArrayList<>();

    private void begin() {
        Peer first = laptops.getFirst().peer;
        String coordinator = first.found();
        first.handOver(server);
        Optional<Push> page;
        while ((page = handedOver(first)).isPresent()) {
            server.admission.push(first.device, page.get());
        }
        for (Laptop laptop : laptops) {
            if (laptop.peer != first) {
                server.register(laptop.peer);
            }
            laptop.peer.act(coordinator);
            laptop.feed(new SyncInput.Wake());
        }
    }

    private Optional<Push> handedOver(Peer first) {
        long at = server.taking.cursor(first.scope);
        return first.store.read(log -> first.outgoing.handedOver(log, first.scope, at));
    }

    private void in(long millis, Runnable run) {
        events.add(new Event(now + millis, order++, run));
    }

    private long travel() {
        return happens(Fault.DELAYED) ? random.nextLong(60_000) : random.nextLong(200);
    }

    private boolean happens(Fault fault) {
        boolean it = !calm && random.nextInt(fault == Fault.DELAYED ? 8 : 12) == 0;
        if (it) {
            faults.merge(fault, 1, Integer::sum);
        }
        return it;
    }

    /// One thing happens: people work, something breaks, or time goes on.
    void step() {
        Laptop laptop = laptops.get(random.nextInt(laptops.size()));
        switch (random.nextInt(6)) {
            case 0, 1 -> work(laptop);
            case 2 -> trouble(laptop);
            default -> pass(random.nextInt(5) + 1);
        }
    }

    private void pass(int most) {
        for (int i = 0; i < most && !events.isEmpty(); i++) {
            Event event = events.poll();
            now = Math.max(now, event.at());
            event.run().run();
        }
    }

    private void work(Laptop laptop) {
        Peer peer = laptop.peer;
        if (!peer.isRegistered()) {
            return; // nobody works in an operation that has not come yet
        }
        switch (random.nextInt(3)) {
            case 0 -> peer.append(peer.newId(), need());
            case 1 -> {
                String offer = peer.newId();
                int meals = 10 + random.nextInt(40);
                offered.put(offer, meals);
                peer.append(offer, offer(meals));
            }
            default -> {
                List<String> known = peer.store.read(log -> log.aggregates("Oferta", "", 1_000));
                if (!known.isEmpty()) {
                    peer.append(known.get(random.nextInt(known.size())), reservation(peer));
                }
            }
        }
        laptop.feed(new SyncInput.Wake());
    }

    private void trouble(Laptop laptop) {
        if (happens(Fault.PARTED)) {
            laptop.parted = true;
            in(random.nextLong(Duration.ofHours(3).toMillis()), () -> laptop.parted = false);
        } else if (happens(Fault.LAPTOP_CRASHED)) {
            laptop.crash();
        } else if (happens(Fault.SERVER_CRASHED)) {
            server = server.reopened();
        } else if (happens(Fault.CLOCK_JUMPED)) {
            long year = Duration.ofDays(365).toMillis();
            skews.get(laptops.indexOf(laptop))[0] = random.nextLong(-year, year);
        }
    }

    /// Nothing breaks any more, and everybody has time until all is exchanged.
    void settle() {
        calm = true;
        laptops.forEach(it -> it.parted = false);
        for (int i = 0; i < 2_000 && !isSettled(); i++) {
            pass(10);
        }
    }

    private boolean isSettled() {
        return laptops.stream()
                .allMatch(it ->
                        it.peer.waiting() == 0
                                && it.peer.taking.cursor(it.peer.scope)
                                        == server.taking.cursor(server.scope));
    }

    int offered(String offer) {
        return offered.getOrDefault(offer, 0);
    }

    private static DomainEvent need() {
        return new NeedCreated(
                "X-1", null, List.of(item(null)), null, null, null, null, null, null, null, null);
    }

    private static DomainEvent offer(int meals) {
        return new OfferPublished(
                "X-2",
                null,
                List.of(item(BigDecimal.valueOf(meals))),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private DomainEvent reservation(Peer peer) {
        return new OfferReserved(
                Id.of(peer.newId()),
                null,
                "1",
                null,
                BigDecimal.valueOf(1 + random.nextInt(30)),
                "un",
                null);
    }

    private static Item item(@org.jspecify.annotations.Nullable BigDecimal quantity) {
        return new Item("1", "marmita", null, null, quantity, "un", null, null, List.of());
    }

    @Override
    public void close() {
        server.close();
        laptops.forEach(it -> it.peer.close());
    }
}

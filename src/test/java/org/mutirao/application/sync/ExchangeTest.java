package org.mutirao.application.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.eventlog.RecordedEvent;

/// A laptop that worked alone gives its operation to a server; another joins.
class ExchangeTest {
    private static final Instant START = Instant.parse("2026-05-08T12:00:00Z");

    @TempDir private Path folder;
    private final Random random = new Random(1);
    private final Clock clock = Clock.fixed(START, ZoneOffset.UTC);
    private Peer server;
    private Peer ana;
    private Peer beto;
    private String coordinator;

    @BeforeEach
    void handOver() {
        String scope = new java.util.UUID(1, 2).toString();
        server = new Peer(folder.resolve("server.db"), scope, clock, random);
        ana = new Peer(folder.resolve("ana.db"), scope, clock, random);
        beto = new Peer(folder.resolve("beto.db"), scope, clock, random);
        coordinator = ana.found();
        ana.handOver(server);
        sendDecided(ana);
        server.register(beto);
        pull(ana);
        pull(beto);
        beto.act(coordinator);
    }

    @AfterEach
    void close() {
        server.close();
        ana.close();
        beto.close();
    }

    private void sendDecided(Peer from) {
        long at = server.taking.cursor(from.scope);
        Optional<Push> page;
        while ((page = next(from, at)).isPresent()) {
            assertThat(server.admission.push(from.device, page.get()))
                    .isInstanceOf(PushAnswer.Taken.class);
            at = server.taking.cursor(from.scope);
        }
    }

    private static Optional<Push> next(Peer from, long at) {
        return from.store.read(log -> from.outgoing.handedOver(log, from.scope, at));
    }

    private PushAnswer push(Peer from) {
        Push page = from.store.read(log -> from.outgoing.next(log, from.scope)).orElseThrow();
        return server.admission.push(from.device, page);
    }

    private void pull(Peer to) {
        PullPage page;
        do {
            page = server.admission.pull(to.scope, to.taking.cursor(to.scope), 3);
            assertThat(to.taking.take(page)).isEqualTo(Taking.Taken.WHOLE);
        } while (!page.entries().isEmpty());
    }

    private void allPull() {
        pull(ana);
        pull(beto);
    }

    private void assertEqual() {
        assertThat(ana.waiting()).isZero();
        assertThat(beto.waiting()).isZero();
        assertThat(ana.decided(0)).isEqualTo(server.decided(0));
        assertThat(beto.decided(0)).isEqualTo(server.decided(0));
        assertThat(ana.stateHash()).isEqualTo(server.stateHash());
        assertThat(beto.stateHash()).isEqualTo(server.stateHash());
        for (Peer peer : List.of(server, ana, beto)) {
            assertThat(peer.differing()).isEmpty();
        }
    }

    private String offer(Peer by, int meals) {
        String id = by.newId();
        var item =
                new Item(
                        "1",
                        "marmita",
                        null,
                        null,
                        BigDecimal.valueOf(meals),
                        "un",
                        null,
                        null,
                        List.of());
        by.append(
                id,
                new OfferPublished("X-1", null, List.of(item), null, null, null, null, null, null));
        return id;
    }

    private String reserve(Peer by, String offer, int meals) {
        String id = by.newId();
        by.append(
                offer,
                new OfferReserved(
                        Id.of(id), null, "1", null, BigDecimal.valueOf(meals), "un", null));
        return id;
    }

    @Test
    void serverHasTheScopeAsTheLaptopDecidedIt() {
        assertThat(ana.decided(0)).isEqualTo(server.decided(0));
        assertThat(ana.stateHash()).isEqualTo(server.stateHash());
        assertEqual();
    }

    @Test
    void twoWhoReservedTheSameAreToldWhoGotIt() {
        String offer = offer(ana, 40);
        assertThat(push(ana)).isInstanceOf(PushAnswer.Taken.class);
        allPull();
        reserve(ana, offer, 30);
        reserve(beto, offer, 30);
        assertThat(push(beto)).isInstanceOf(PushAnswer.Taken.class);
        assertThat(push(ana)).isInstanceOf(PushAnswer.Taken.class);
        allPull();
        assertEqual();
        assertThat(types(server, 4))
                .containsExactly(
                        "OfertaReservada",
                        "ReservaConfirmada",
                        "OfertaReservada",
                        "ReservaRecusada");
    }

    private static List<String> types(Peer peer, int last) {
        List<RecordedEvent> log = peer.store.read(it -> it.decided(peer.scope, 0, 1_000));
        return log.subList(log.size() - last, log.size()).stream()
                .map(it -> it.body().eventType())
                .toList();
    }

    @Test
    void samePushAgainGetsTheSameAnswerAndWritesNothing() {
        offer(ana, 40);
        Push page = ana.store.read(log -> ana.outgoing.next(log, ana.scope)).orElseThrow();
        PushAnswer first = server.admission.push(ana.device, page);
        long before = server.log().size();
        assertThat(server.admission.push(ana.device, page)).isEqualTo(first);
        assertThat(server.log()).hasSize((int) before);
    }

    @Test
    void gapIsAnsweredWithWhereToGoOn() {
        offer(ana, 40);
        Push first = ana.store.read(log -> ana.outgoing.next(log, ana.scope)).orElseThrow();
        offer(ana, 41);
        Push both = ana.store.read(log -> ana.outgoing.next(log, ana.scope)).orElseThrow();
        Push second = new Push(ana.scope, both.entries().subList(1, 2), both.heads());
        long expected = first.entries().getFirst().place().deviceSeq();
        assertThat(server.admission.push(ana.device, second))
                .isEqualTo(new PushAnswer.Gap(ana.device, expected));
        assertThat(server.admission.push(ana.device, both)).isInstanceOf(PushAnswer.Taken.class);
    }

    @Test
    void nobodyTakesThePlaceOfAnotherDevicesEntry() {
        offer(ana, 40);
        Push page = ana.store.read(log -> ana.outgoing.next(log, ana.scope)).orElseThrow();
        Push bare = new Push(page.scope(), page.entries(), List.of());
        assertThat(server.admission.push(beto.device, bare))
                .isEqualTo(new PushAnswer.Uncovered(ana.device));
        assertThat(server.admission.push(beto.device, page)).isInstanceOf(PushAnswer.Taken.class);
    }

    @Test
    void deviceThatNobodyRegisteredIsQuarantined() {
        Peer carla = new Peer(folder.resolve("carla.db"), ana.scope, clock, random);
        try (carla) {
            pull(carla);
            carla.act(coordinator);
            carla.write(turn -> turn.log().count());
            server.register(carla);
            pull(carla);
            server.append(
                    carla.device, new org.mutirao.domain.directory.DeviceEvent.DeviceRevoked(null));
            offer(carla, 12);
            PushAnswer answer = push(carla);
            assertThat(answer).isInstanceOf(PushAnswer.Taken.class);
            assertThat(((PushAnswer.Taken) answer).results().getFirst().ruling().verdict())
                    .isEqualTo(Verdict.QUARANTINED);
            pull(carla);
            allPull();
            assertEqual();
            assertThat(carla.stateHash()).isEqualTo(server.stateHash());
        }
    }
}

package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.Outcome;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.eventlog.Metadata;

/// A log of as many entries as are asked for: goods that are needed, offered, reserved, sent and
/// received, round after round.
final class LongLog {
    private static final int EVENTS_A_ROUND = 6;
    private static final int ROUNDS_AT_ONCE = 500;
    private static final int PLACES = 60;

    private final int events;
    private final List<Id<Entity.Place>> places = new ArrayList<>();
    private int made;

    LongLog(int events) {
        this.events = events;
    }

    /// @return bytes of the entries' texts and columns
    long fill(Path data) {
        try (DesktopGraph graph =
                Opening.found(
                                new DataFolder(data),
                                new Founders("cheia", "Ana", ZoneId.of("America/Sao_Paulo")),
                                Clock.systemUTC(),
                                (event, failure) -> {})
                        .orElseThrow()) {
            graph.durable().close(); // nothing follows the log meanwhile
            append(graph, this::allPlaces);
            while (made < events / EVENTS_A_ROUND) {
                append(graph, this::rounds);
            }
            long[] bytes = {0};
            graph.store()
                    .read(log -> {
                        log.scanCanonical(entry -> bytes[0] += length(entry.body().eventData()));
                        return null;
                    });
            return bytes[0];
        }
    }

    /// The text and the columns that stand beside it, most of them ids and hashes.
    private static long length(String payload) {
        return payload.length() + 500L;
    }

    @FunctionalInterface
    private interface Filling {
        List<Emission> by(DesktopGraph graph);
    }

    private static void append(DesktopGraph graph, Filling filling) {
        List<Draft> drafts = filling.by(graph).stream().map(Draft::of).toList();
        assertThat(graph.journal().command(turn -> turn.append(drafts, Metadata.NONE, true)))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<Emission> allPlaces(DesktopGraph graph) {
        List<Emission> all = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            Id<Entity.Place> id = Id.of(graph.ids().next());
            places.add(id);
            all.add(
                    Emission.of(
                            id,
                            new PlaceRegistered(
                                    "Escola " + i,
                                    PlaceKind.SCHOOL,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null)));
        }
        return all;
    }

    private List<Emission> rounds(DesktopGraph graph) {
        List<Emission> all = new ArrayList<>();
        for (int i = 0; i < ROUNDS_AT_ONCE; i++) {
            round(graph, all);
        }
        return all;
    }

    /// Something is needed, offered, reserved, sent and received; the rule confirms it.
    private void round(DesktopGraph graph, List<Emission> all) {
        int n = ++made;
        Id<Entity.Need> need = Id.of(graph.ids().next());
        Id<Entity.Offer> offer = Id.of(graph.ids().next());
        Id<Entity.Delivery> delivery = Id.of(graph.ids().next());
        Id<Entity.Reservation> reservation = Id.of(graph.ids().next());
        Id<Entity.Place> from = places.get(n % PLACES);
        Id<Entity.Place> to = places.get(n * 7 % PLACES);
        BigDecimal much = BigDecimal.valueOf(1 + n % 90);
        Item item = item(graph, much);
        Item given = item(graph, much);
        String line = graph.ids().next();
        all.add(
                Emission.of(
                        need,
                        new NeedCreated(
                                "N-" + n,
                                "refeicoes",
                                List.of(item),
                                to,
                                null,
                                null,
                                Instant.parse("2026-05-08T21:00:00Z"),
                                null,
                                null,
                                null,
                                null)));
        all.add(
                Emission.of(
                        offer,
                        new OfferPublished(
                                "O-" + n,
                                "refeicoes",
                                List.of(given),
                                from,
                                null,
                                null,
                                null,
                                null,
                                null)));
        all.add(
                Emission.of(
                        offer,
                        new OfferReserved(
                                reservation,
                                need,
                                given.itemId(),
                                item.itemId(),
                                much,
                                "un",
                                null)));
        all.add(
                Emission.of(
                        delivery,
                        new DeliveryStarted(
                                "E-" + n,
                                null,
                                null,
                                from,
                                to,
                                Flow.DIRECT,
                                List.of(
                                        new DeliveryLine(
                                                line,
                                                reservation,
                                                offer,
                                                need,
                                                item.itemId(),
                                                much,
                                                "un")),
                                null)));
        all.add(
                Emission.of(
                        delivery,
                        new DeliveryCompleted(
                                null,
                                n % 5 == 0 ? null : "AK5P5KXK2",
                                List.of(
                                        new ReceiptLine(
                                                line,
                                                reservation,
                                                need,
                                                item.itemId(),
                                                much,
                                                null,
                                                null,
                                                "un")),
                                n % 5 == 0
                                        ? new WithoutCode(WithoutCode.Reason.HURRY, null, null)
                                        : null)));
    }

    private static Item item(DesktopGraph graph, BigDecimal much) {
        return new Item(
                graph.ids().next(), "marmita", null, null, much, "un", null, null, List.of());
    }
}

package org.mutirao.application.command;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.delivery.DeliveryCommand.CancelDelivery;
import org.mutirao.domain.need.NeedCommand.CancelNeed;
import org.mutirao.domain.need.NeedCommand.ReleaseReservation;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.offer.OfferCommand.CancelReservation;
import org.mutirao.domain.offer.OfferCommand.WithdrawOffer;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Calls off a need, an offer, a delivery or a reservation, whichever an id names.
final class Cancelling {
    private final Journal journal;
    private final ReadModel rows;
    private final Receiving deliveries;
    private final Sealing sealing;

    Cancelling(Journal journal, ReadModel rows, Receiving deliveries, Sealing sealing) {
        this.journal = journal;
        this.rows = rows;
        this.deliveries = deliveries;
        this.sealing = sealing;
    }

    /// What an event carries of why: a code, and the digest of what was said besides.
    private record Because(@Nullable String reason, @Nullable String note) {}

    Outcome<Nothing> cancel(String id, String why) {
        Why said = Why.typed(why);
        List<ReadModel.Entity> found = rows.find(id);
        String kind = found.isEmpty() ? "" : found.getFirst().kind();
        return journal.command(turn -> {
            var because = new Because(said.reason(), sealing.note(turn, said.words()));
            return switch (kind) {
                case "need" -> need(turn, Id.of(id), because);
                case "offer" -> offer(turn, Id.of(id), because);
                case "delivery" ->
                        deliveries
                                .carryOut(
                                        turn,
                                        new CancelDelivery(
                                                Id.of(id), because.reason(), because.note()))
                                .map(done -> new Nothing());
                default -> reservation(turn, Id.of(id), because);
            };
        });
    }

    private static Outcome<Nothing> need(Turn turn, Id<Entity.Need> id, Because why) {
        return turn.carryOut(
                NeedDecider.decide(new CancelNeed(id, why.reason(), why.note()), turn.need(id)),
                new Nothing());
    }

    private static Outcome<Nothing> offer(Turn turn, Id<Entity.Offer> id, Because why) {
        return turn.carryOut(
                OfferDecider.decide(
                        new WithdrawOffer(id, why.reason(), why.note()), turn.offer(id)),
                new Nothing());
    }

    /// The offer of a reservation is the aggregate of every entry that made it.
    private static Outcome<Nothing> reservation(Turn turn, Id<Entity.Reservation> id, Because why) {
        Optional<OfferState> offer =
                turn.log().countingAbout(id.text()).stream()
                        .filter(entry -> entry.body().aggregateType().equals("Oferta"))
                        .map(entry -> turn.offer(Id.of(entry.body().aggregateId())))
                        .findFirst();
        Optional<Reservation> made = offer.flatMap(it -> it.reservations().find(id));
        if (offer.isEmpty() || made.isEmpty()) {
            return new Outcome.Refused<>(new CommandRefusal.NotFound(id.text()));
        }
        Id<Entity.Need> needId = made.get().needId();
        return needId == null
                ? turn.carryOut(
                        OfferDecider.decide(
                                new CancelReservation(
                                        offer.get().id(), id, null, why.reason(), why.note()),
                                offer.get()),
                        new Nothing())
                : turn.carryOut(
                        NeedDecider.decide(
                                new ReleaseReservation(needId, id, why.reason(), why.note()),
                                turn.need(needId)),
                        new Nothing());
    }
}

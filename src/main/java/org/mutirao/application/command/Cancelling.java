package org.mutirao.application.command;

import java.util.List;
import java.util.Optional;
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

    Cancelling(Journal journal, ReadModel rows, Receiving deliveries) {
        this.journal = journal;
        this.rows = rows;
        this.deliveries = deliveries;
    }

    Outcome<Nothing> cancel(String id, String reason) {
        List<ReadModel.Entity> found = rows.find(id);
        String kind = found.isEmpty() ? "" : found.getFirst().kind();
        return journal.command(turn ->
                switch (kind) {
                    case "need" -> need(turn, Id.of(id), reason);
                    case "offer" -> offer(turn, Id.of(id), reason);
                    case "delivery" ->
                            deliveries
                                    .carryOut(turn, new CancelDelivery(Id.of(id), reason, null))
                                    .map(done -> new Nothing());
                    default -> reservation(turn, Id.of(id), reason);
                });
    }

    private static Outcome<Nothing> need(Turn turn, Id<Entity.Need> id, String reason) {
        return turn.carryOut(
                NeedDecider.decide(new CancelNeed(id, reason, null), turn.need(id)), new Nothing());
    }

    private static Outcome<Nothing> offer(Turn turn, Id<Entity.Offer> id, String reason) {
        return turn.carryOut(
                OfferDecider.decide(new WithdrawOffer(id, reason, null), turn.offer(id)),
                new Nothing());
    }

    /// The offer of a reservation is the aggregate of every entry that made it.
    private static Outcome<Nothing> reservation(
            Turn turn, Id<Entity.Reservation> id, String reason) {
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
                                new CancelReservation(offer.get().id(), id, null, reason),
                                offer.get()),
                        new Nothing())
                : turn.carryOut(
                        NeedDecider.decide(
                                new ReleaseReservation(needId, id, reason), turn.need(needId)),
                        new Nothing());
    }
}

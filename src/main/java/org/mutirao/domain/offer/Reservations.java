package org.mutirao.domain.offer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReopened;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferWithdrawn;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.offer.OfferEvent.ReservationConfirmed;
import org.mutirao.domain.offer.OfferEvent.ReservationRefused;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;

/// Reservations by id, in the order in which they were first heard of. An offer and a need each
/// keep their own.
public record Reservations(SequencedMap<Id<Entity.Reservation>, Reservation> byId) {
    public static final Reservations NONE = new Reservations(new LinkedHashMap<>());

    public Reservations {
        byId = Lists.copy(byId);
    }

    public Optional<Reservation> find(Id<Entity.Reservation> id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Those that were really made; of the others only later events were seen.
    public Stream<Reservation> made() {
        return byId.values().stream().filter(each -> each.request() != null);
    }

    /// @param fact the entry that `event` came in
    public Reservations evolve(Fact fact, OfferEvent event) {
        return switch (event) {
            case OfferReserved e -> with(fact, e, known -> known.requested(fact, e));
            case ReservationConfirmed e ->
                    with(fact, e, known -> known.ruled(Reservation.Ruling.CONFIRMED));
            case ReservationRefused e ->
                    with(fact, e, known -> known.ruled(Reservation.Ruling.REFUSED));
            case ReservationCancelled e ->
                    with(fact, e, known -> known.cancelled(e.quantity(), e.unit()));
            case OfferPublished _,
                    OfferUpdated _,
                    OfferExpired _,
                    OfferWithdrawn _,
                    OfferReopened _ ->
                    this;
        };
    }

    private Reservations with(
            Fact fact, OfferEvent.OfReservation said, UnaryOperator<Reservation> change) {
        Id<Entity.Reservation> id = said.reservationId();
        Reservation known = find(id).orElseGet(() -> Reservation.unseen(fact, said));
        if (!known.offerId().text().equals(fact.aggregateId())) {
            return this; // another offer's event with this reservation's id
        }
        Map<Id<Entity.Reservation>, Reservation> next = new LinkedHashMap<>(byId);
        next.put(id, change.apply(known));
        return new Reservations(new LinkedHashMap<>(next));
    }
}

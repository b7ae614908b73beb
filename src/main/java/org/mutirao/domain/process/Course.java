package org.mutirao.domain.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.offer.ReservationState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

/// All that the log tells of one delivery saga at one place. It is the same however its events were
/// ordered on their way here, and however often they came.
///
/// @param planned who is to carry it, as the reservation says; null where a person assigns
/// @param delivery what set out; nothing is known of it before
/// @param ended offers that were closed
/// @param revoked people who may no longer work
/// @param asked assignments whose carrier was told of the delivery
/// @param unasked assignments whose carrier was told that it is off
/// @param said how the saga ended, or what stopped it
public record Course(
        Id<Entity.Saga> id,
        @Nullable Id<Entity.Need> needId,
        @Nullable Id<Entity.Person> planned,
        DeliveryState delivery,
        List<Reservation> reservations,
        boolean needCancelled,
        Set<Id<Entity.Offer>> ended,
        Set<Id<Entity.Person>> revoked,
        Set<Id<Entity.Assignment>> asked,
        Set<Id<Entity.Assignment>> unasked,
        List<SagaEvent> said) {
    public Course {
        reservations = List.copyOf(reservations);
        ended = Set.copyOf(ended);
        revoked = Set.copyOf(revoked);
        asked = Set.copyOf(asked);
        unasked = Set.copyOf(unasked);
        said = List.copyOf(said);
    }

    boolean isAssigned() {
        return delivery.carriages().values().stream().anyMatch(it -> it.volunteerId() != null);
    }

    /// Whether the goods were seen on their way, or arriving.
    boolean moved() {
        return delivery.pickedUp() || !delivery.positions().isEmpty() || arrived();
    }

    boolean arrived() {
        return delivery.receivedAnything()
                || delivery.status() == DeliveryStatus.PARTLY_RECEIVED
                || delivery.status() == DeliveryStatus.COMPLETED;
    }

    /// Whether the goods left the place of their offer: what is brought directly does so at once.
    boolean left() {
        return moved() || (delivery.started() && delivery.flow() == Flow.DIRECT);
    }

    boolean accepted() {
        return delivery.carriers().stream().anyMatch(it -> it.answer() == Carriage.Answer.ACCEPTED);
    }

    boolean declined() {
        return delivery.carriages().values().stream()
                .anyMatch(it -> it.answer() == Carriage.Answer.DECLINED);
    }

    /// Who is to be asked, or was; more than one where two share it.
    public List<Id<Entity.Person>> carriers() {
        List<Id<Entity.Person>> now =
                delivery.carriers().stream()
                        .map(Carriage::volunteerId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return now.isEmpty() && planned != null && !isAssigned() ? List.of(planned) : now;
    }

    boolean reservationRefused() {
        return reservations.stream().anyMatch(it -> it.state() == ReservationState.REFUSED);
    }

    boolean reservationsStand() {
        return reservations.stream()
                .allMatch(it ->
                        it.state() == ReservationState.CONFIRMED
                                || it.state() == ReservationState.CANCELLED);
    }

    boolean offerEnded() {
        return reservations.stream()
                .anyMatch(it -> it.standing().isPositive() && ended.contains(it.offerId()));
    }

    /// Until when somebody must answer; empty where nobody said.
    Optional<Instant> answerUntil() {
        return delivery.carriers().stream()
                .filter(it -> it.answer() == Carriage.Answer.PENDING)
                .flatMap(it -> Stream.ofNullable(it.respondUntil()))
                .min(Comparator.naturalOrder());
    }

    /// When something was last due or heard; empty where nobody is waited for.
    Optional<Instant> lastSign() {
        List<Instant> due =
                delivery.carriers().stream()
                        .flatMap(it -> Stream.ofNullable(it.respondUntil()))
                        .toList();
        return due.isEmpty()
                ? Optional.empty()
                : Stream.of(
                                due.stream(),
                                delivery.positions().stream().map(DeliveryState.Position::at),
                                delivery.receipts().stream().map(receipt -> receipt.at()))
                        .flatMap(times -> times)
                        .max(Comparator.naturalOrder());
    }

    /// What of a reservation is neither received nor lost, and can go back to its offer.
    Quantity toGiveBack(Reservation reservation) {
        List<Cargo> lines =
                delivery.lines().values().stream()
                        .filter(line -> reservation.id().equals(line.reservationId()))
                        .filter(line -> line.unit().equals(reservation.quantity().unit()))
                        .toList();
        Quantity standing = reservation.standing();
        if (lines.isEmpty()) {
            return standing;
        }
        if (delivery.outcome() == DeliveryStatus.FAILED && reservation.givenBack().isPositive()) {
            return Quantity.zero(standing.unit()); // whoever said that it failed gave it back
        }
        BigDecimal settled = sum(lines, Cargo::received).add(sum(lines, Cargo::lost));
        BigDecimal open = sum(lines, Cargo::dispatched).subtract(settled);
        BigDecimal most = standing.amount().subtract(settled);
        return new Quantity(open.min(most), standing.unit()).orZero();
    }

    private static BigDecimal sum(List<Cargo> lines, Function<Cargo, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

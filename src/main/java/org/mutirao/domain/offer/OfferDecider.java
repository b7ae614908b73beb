package org.mutirao.domain.offer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferCommand.CancelReservation;
import org.mutirao.domain.offer.OfferCommand.PublishOffer;
import org.mutirao.domain.offer.OfferCommand.ReopenOffer;
import org.mutirao.domain.offer.OfferCommand.ReserveOffer;
import org.mutirao.domain.offer.OfferCommand.UpdateOffer;
import org.mutirao.domain.offer.OfferCommand.WithdrawOffer;
import org.mutirao.domain.offer.OfferEvent.OfferReopened;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferWithdrawn;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Document;
import org.mutirao.domain.shared.Edits;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.EntryRules;
import org.mutirao.domain.shared.FieldRefusal;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.ItemFields;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Refusal;

/// What may be done with an offer.
public final class OfferDecider {
    private static final Set<String> FIELDS =
            Set.of("category", "location_id", "provider_id", "available_until", "note");

    private OfferDecider() {}

    public static Decision decide(OfferCommand command, OfferState state) {
        if (!state.isKnown() && !(command instanceof PublishOffer)) {
            return Decision.reject(new OfferRefusal.NoSuchOffer(command.offerId()));
        }
        return switch (command) {
            case PublishOffer publish -> publish(publish, state);
            case UpdateOffer update -> update(update, state);
            case ReserveOffer reserve -> reserve(reserve, state);
            case CancelReservation cancel -> cancel(cancel, state);
            case WithdrawOffer withdraw -> withdraw(withdraw, state);
            case ReopenOffer reopen -> reopen(reopen, state);
        };
    }

    private static Decision publish(PublishOffer command, OfferState state) {
        if (state.isKnown()) {
            return Decision.reject(new OfferRefusal.OfferExists(command.offerId()));
        }
        return answer(
                EntryRules.check(command.offer().items()),
                Emission.of(command.offerId(), command.offer()));
    }

    private static Decision update(UpdateOffer command, OfferState state) {
        if (state.withdrawn()) {
            return Decision.reject(
                    new OfferRefusal.OfferClosed(command.offerId(), OfferStatus.WITHDRAWN));
        }
        var changes = Edits.changes(state.document(), command.values());
        @Nullable Refusal wrong = EntryRules.check(changes, FIELDS);
        if (wrong == null) {
            wrong = checkItems(state, changes);
        }
        return answer(wrong, Emission.of(command.offerId(), new OfferUpdated(changes)));
    }

    private static @Nullable Refusal checkItems(OfferState state, Map<String, Change> changes) {
        Document after = state.document().apply(Id.of(""), changes);
        if (changes.keySet().stream().noneMatch(path -> path.startsWith("/items/"))) {
            return null; // lines that came from elsewhere are not held against this change
        }
        @Nullable FieldRefusal wrong = EntryRules.check(ItemFields.items(after));
        if (wrong != null) {
            return wrong;
        }
        return state.items().stream()
                .filter(item -> state.reserved(item.itemId()).isPositive())
                .filter(item -> !keepsUnit(item, after))
                .findFirst()
                .map(item ->
                        new OfferRefusal.ItemReserved(
                                state.id(), item.itemId(), state.reserved(item.itemId())))
                .orElse(null);
    }

    private static boolean keepsUnit(Item item, Document after) {
        return ItemFields.items(after).stream()
                .anyMatch(kept ->
                        kept.itemId().equals(item.itemId()) && kept.unit().equals(item.unit()));
    }

    private static Decision reserve(ReserveOffer command, OfferState state) {
        @Nullable Refusal wrong = whyNotOpen(command, state);
        if (wrong == null) {
            wrong = whyNotReservable(command, state);
        }
        return answer(
                wrong,
                Emission.of(
                        command.offerId(),
                        new OfferReserved(
                                command.reservationId(),
                                command.needId(),
                                command.itemId(),
                                command.needItemId(),
                                command.quantity(),
                                command.unit(),
                                command.volunteerId())));
    }

    private static @Nullable Refusal whyNotOpen(ReserveOffer command, OfferState state) {
        if (state.status().isClosed()) {
            return new OfferRefusal.OfferClosed(command.offerId(), state.status());
        }
        var until = state.availableUntil();
        if (until != null && state.isShownExpired(command.now())) {
            return new OfferRefusal.OfferEnded(command.offerId(), until);
        }
        return state.reservations().find(command.reservationId()).isPresent()
                ? new OfferRefusal.ReservationExists(command.reservationId())
                : null;
    }

    private static @Nullable Refusal whyNotReservable(ReserveOffer command, OfferState state) {
        Optional<Item> found = state.item(command.itemId());
        if (found.isEmpty()) {
            return new OfferRefusal.NoSuchItem(command.offerId(), command.itemId());
        }
        Item item = found.get();
        if (!EntryRules.isAmount(command.quantity())) {
            return new OfferRefusal.BadAmount(command.quantity());
        }
        if (item.expiresAt() != null && !item.expiresAt().isAfter(command.now())) {
            return new OfferRefusal.GoodsExpired(
                    command.offerId(), item.itemId(), item.expiresAt());
        }
        @Nullable Quantity remaining = state.remaining(item.itemId());
        if (remaining == null) {
            return null; // no limit, and no unit that anybody counted it in
        }
        if (!item.unit().equals(command.unit())) {
            return new OfferRefusal.OtherUnit(
                    command.offerId(), item.itemId(), item.unit(), command.unit());
        }
        Quantity wanted = new Quantity(command.quantity(), command.unit());
        return remaining.lessThan(wanted)
                ? new OfferRefusal.NotEnough(command.offerId(), item.itemId(), remaining, wanted)
                : null;
    }

    private static Decision cancel(CancelReservation command, OfferState state) {
        Optional<Reservation> found =
                state.reservations()
                        .find(command.reservationId())
                        .filter(each -> each.request() != null);
        if (found.isEmpty()) {
            return Decision.reject(new OfferRefusal.NoSuchReservation(command.reservationId()));
        }
        Reservation reservation = found.get();
        Quantity standing = reservation.standing();
        Quantity back =
                command.quantity() == null
                        ? standing
                        : new Quantity(command.quantity(), standing.unit());
        if (!back.isPositive() || standing.lessThan(back)) {
            return Decision.reject(new OfferRefusal.NotReserved(command.reservationId(), standing));
        }
        return Decision.accept(
                Emission.of(
                        command.offerId(),
                        givenBack(reservation, back, command.reason(), command.note())));
    }

    /// The event by which a part of a reservation goes back to its offer.
    public static ReservationCancelled givenBack(
            Reservation reservation, Quantity back, @Nullable String reason) {
        return givenBack(reservation, back, reason, null);
    }

    /// @param note digest of what somebody said of it
    public static ReservationCancelled givenBack(
            Reservation reservation,
            Quantity back,
            @Nullable String reason,
            @Nullable String note) {
        return new ReservationCancelled(
                reservation.id(),
                reservation.needId(),
                reservation.itemId(),
                reservation.needItemId(),
                back.amount(),
                back.unit(),
                reason,
                note);
    }

    private static Decision withdraw(WithdrawOffer command, OfferState state) {
        return answer(
                state.withdrawn()
                        ? new OfferRefusal.OfferClosed(command.offerId(), OfferStatus.WITHDRAWN)
                        : null,
                Emission.of(
                        command.offerId(), new OfferWithdrawn(command.reason(), command.note())));
    }

    private static Decision reopen(ReopenOffer command, OfferState state) {
        if (!state.status().isClosed()) {
            return Decision.reject(new OfferRefusal.OfferNotClosed(command.offerId()));
        }
        var until =
                command.availableUntil() == null
                        ? state.availableUntil()
                        : command.availableUntil();
        if (until != null && !until.isAfter(command.now())) {
            return Decision.reject(new OfferRefusal.OfferEnded(command.offerId(), until));
        }
        return Decision.accept(
                Emission.of(command.offerId(), new OfferReopened(command.availableUntil())));
    }

    private static Decision answer(@Nullable Refusal wrong, Emission emission) {
        return wrong == null ? Decision.accept(emission) : Decision.reject(wrong);
    }
}

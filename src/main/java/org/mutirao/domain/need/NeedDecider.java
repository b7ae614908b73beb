package org.mutirao.domain.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.NeedCommand.CancelNeed;
import org.mutirao.domain.need.NeedCommand.CloseNeed;
import org.mutirao.domain.need.NeedCommand.CreateNeed;
import org.mutirao.domain.need.NeedCommand.ReleaseReservation;
import org.mutirao.domain.need.NeedCommand.ReopenNeed;
import org.mutirao.domain.need.NeedCommand.UpdateNeed;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.need.NeedEvent.NeedClosed;
import org.mutirao.domain.need.NeedEvent.NeedReopened;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.Reservation;
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

/// What may be done with a need.
public final class NeedDecider {
    private static final Set<String> FIELDS =
            Set.of("category", "location_id", "urgency", "due", "people", "note");

    private NeedDecider() {}

    public static Decision decide(NeedCommand command, NeedState state) {
        if (!state.isKnown() && !(command instanceof CreateNeed)) {
            return Decision.reject(new NeedRefusal.NoSuchNeed(command.needId()));
        }
        return switch (command) {
            case CreateNeed create -> create(create, state);
            case UpdateNeed update -> update(update, state);
            case CancelNeed cancel ->
                    end(
                            Emission.of(
                                    cancel.needId(),
                                    new NeedCancelled(cancel.reason(), cancel.note())),
                            cancel.reason(),
                            state);
            case CloseNeed close ->
                    end(
                            Emission.of(
                                    close.needId(), new NeedClosed(close.reason(), close.note())),
                            close.reason(),
                            state);
            case ReopenNeed reopen -> reopen(reopen, state);
            case ReleaseReservation release -> release(release, state);
        };
    }

    private static Decision create(CreateNeed command, NeedState state) {
        if (state.isKnown()) {
            return Decision.reject(new NeedRefusal.NeedExists(command.needId()));
        }
        @Nullable Refusal wrong = EntryRules.check(command.need().items());
        Integer people = command.need().people();
        if (wrong == null && people != null && people <= 0) {
            wrong = new FieldRefusal.BadField("/people", people.toString());
        }
        return answer(wrong, Emission.of(command.needId(), command.need()));
    }

    private static Decision update(UpdateNeed command, NeedState state) {
        if (state.ended() != null) {
            return Decision.reject(new NeedRefusal.NeedEnded(command.needId(), state.ended()));
        }
        var changes = Edits.changes(state.document(), command.values());
        @Nullable Refusal wrong = EntryRules.check(changes, FIELDS);
        if (wrong == null) {
            wrong = checkItems(state, changes);
        }
        return answer(wrong, Emission.of(command.needId(), new NeedUpdated(changes)));
    }

    private static @Nullable Refusal checkItems(NeedState state, Map<String, Change> changes) {
        if (changes.keySet().stream().noneMatch(path -> path.startsWith("/items/"))) {
            return null; // lines that came from elsewhere are not held against this change
        }
        Document after = state.document().apply(Id.of(""), changes);
        @Nullable FieldRefusal wrong = EntryRules.check(ItemFields.items(after));
        if (wrong != null) {
            return wrong;
        }
        return state.ledger().items().stream()
                .filter(NeedDecider::isPromised)
                .filter(line -> !keepsUnit(state, line, after))
                .findFirst()
                .map(line -> new NeedRefusal.ItemPromised(state.id(), line))
                .orElse(null);
    }

    private static boolean isPromised(ItemLedger line) {
        return line.reserved().signum() > 0
                || line.inRoute().signum() > 0
                || line.received().signum() > 0;
    }

    /// A line that is gone already cannot go once more; of one without a quantity the unit may
    /// still be said.
    private static boolean keepsUnit(NeedState state, ItemLedger line, Document after) {
        Optional<Item> before = state.item(line.itemId());
        return before.isEmpty()
                || ItemFields.items(after).stream()
                        .filter(item -> item.itemId().equals(line.itemId()))
                        .anyMatch(item ->
                                item.unit().equals(before.get().unit())
                                        || item.unit().equals(line.unit()));
    }

    private static Decision end(Emission ending, @Nullable String reason, NeedState state) {
        if (state.ended() != null) {
            return Decision.reject(new NeedRefusal.NeedEnded(state.id(), state.ended()));
        }
        List<Emission> emissions = new ArrayList<>();
        emissions.add(ending);
        state.reservations()
                .made()
                .filter(each -> state.reserved(each).isPositive())
                .map(each -> giveBack(each, state, reason, null))
                .forEach(emissions::add);
        return Decision.accept(emissions);
    }

    private static Emission giveBack(
            Reservation reservation,
            NeedState state,
            @Nullable String reason,
            @Nullable String note) {
        Quantity back = state.reserved(reservation);
        return Emission.of(
                reservation.offerId(), OfferDecider.givenBack(reservation, back, reason, note));
    }

    private static Decision reopen(ReopenNeed command, NeedState state) {
        return answer(
                state.ended() == null
                        ? new NeedRefusal.NeedNotEnded(command.needId(), state.status())
                        : null,
                Emission.of(command.needId(), new NeedReopened(command.reason())));
    }

    private static Decision release(ReleaseReservation command, NeedState state) {
        Optional<Reservation> found =
                state.reservations()
                        .find(command.reservationId())
                        .filter(each -> each.request() != null);
        if (found.isEmpty()) {
            return Decision.reject(
                    new NeedRefusal.NoSuchReservation(command.needId(), command.reservationId()));
        }
        if (!state.reserved(found.get()).isPositive()) {
            return Decision.reject(
                    new NeedRefusal.NothingReserved(command.needId(), command.reservationId()));
        }
        return Decision.accept(giveBack(found.get(), state, command.reason(), command.note()));
    }

    private static Decision answer(@Nullable Refusal wrong, Emission emission) {
        return wrong == null ? Decision.accept(emission) : Decision.reject(wrong);
    }
}

package org.mutirao.domain.need;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.need.NeedEvent.NeedClosed;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.need.NeedEvent.NeedReopened;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfReservation;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.offer.ReservationState;
import org.mutirao.domain.offer.Reservations;
import org.mutirao.domain.shared.Document;
import org.mutirao.domain.shared.Edits;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.ItemFields;
import org.mutirao.domain.shared.Origin;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Urgency;

/// A need, folded from every event that mentions it: its own, reservations for it, deliveries with
/// lines for it. Total: any subsequence in any order gives a state.
///
/// @param origin null until it was created
/// @param document its changeable fields, with their clashes
/// @param ended cancelled or closed, as somebody said last; null: neither
public record NeedState(
        Id<Entity.Need> id,
        @Nullable Origin origin,
        Document document,
        Reservations reservations,
        Loads loads,
        @Nullable NeedStatus ended) {

    public static NeedState unknown(Id<Entity.Need> id) {
        return new NeedState(id, null, Document.of(Map.of()), Reservations.NONE, Loads.NONE, null);
    }

    public NeedState evolve(Fact fact) {
        return switch (fact.event()) {
            case NeedEvent e when fact.aggregateId().equals(id.text()) -> own(fact, e);
            case OfferEvent e when id.equals(needOf(e)) ->
                    new NeedState(id, origin, document, reservations.evolve(fact, e), loads, ended);
            case DeliveryEvent e ->
                    new NeedState(
                            id,
                            origin,
                            document,
                            reservations,
                            loads.evolve(id, Id.of(fact.aggregateId()), e),
                            ended);
            default -> this; // not about this need
        };
    }

    private static @Nullable Id<Entity.Need> needOf(OfferEvent event) {
        return event instanceof OfReservation about ? about.needId() : null;
    }

    private NeedState own(Fact fact, NeedEvent event) {
        return switch (event) {
            case NeedCreated e -> created(fact, e);
            case NeedUpdated e ->
                    new NeedState(
                            id,
                            origin,
                            document.apply(fact.id(), e.changes()),
                            reservations,
                            loads,
                            ended);
            case NeedCancelled _ -> ended(NeedStatus.CANCELLED);
            case NeedClosed _ -> ended(NeedStatus.CLOSED);
            case NeedReopened _ -> ended(null);
        };
    }

    private NeedState created(Fact fact, NeedCreated e) {
        if (origin != null) {
            return this;
        }
        Fields fields =
                new Fields()
                        .put("/category", e.category())
                        .put("/location_id", e.locationId())
                        .put("/creator_id", e.creatorId())
                        .put("/urgency", e.urgency())
                        .put("/due", e.due())
                        .put("/people", e.people())
                        .put("/note", e.note());
        ItemFields.put(fields, e.items());
        return new NeedState(
                id,
                new Origin(e.number(), fact.at(), e.channel(), e.externalId()),
                Edits.beneath(document, fields.document()),
                reservations,
                loads,
                ended);
    }

    private NeedState ended(@Nullable NeedStatus how) {
        return new NeedState(id, origin, document, reservations, loads, how);
    }

    public boolean isKnown() {
        return origin != null;
    }

    public Ledger ledger() {
        return ledger(items());
    }

    /// For whoever read the lines already.
    ///
    /// @param items all that it has
    public Ledger ledger(List<Item> items) {
        return Ledger.of(items, reservations, loads);
    }

    public NeedStatus status() {
        if (ended != null) {
            return ended;
        }
        List<Item> items = items();
        return status(items.size(), ledger(items));
    }

    /// For whoever made the ledger already.
    ///
    /// @param items how many lines it has
    public NeedStatus status(int items, Ledger ledger) {
        if (ended != null) {
            return ended;
        }
        List<ItemLedger> lines = ledger.items();
        if (items > 0 && lines.stream().limit(items).allMatch(ItemLedger::isMet)) {
            return NeedStatus.MET;
        }
        return lines.stream().anyMatch(ItemLedger::hasReceived)
                ? NeedStatus.PARTIAL
                : NeedStatus.OPEN;
    }

    /// Whether it is still wanted though its time is past by the caller's clock; nothing is changed
    /// by that.
    public boolean isShownExpired(Instant now) {
        @Nullable Instant until = due();
        return until != null
                && !until.isAfter(now)
                && status().isWanted()
                && status() != NeedStatus.MET;
    }

    /// Whether a part of it waits for the authority.
    public boolean isProvisional() {
        return reservations.made().anyMatch(each -> each.state() == ReservationState.PROVISIONAL);
    }

    /// What of a reservation has not set out: what can still go back to its offer.
    public Quantity reserved(Reservation reservation) {
        return Ledger.reserved(reservation, loads);
    }

    public List<Item> items() {
        return ItemFields.items(document);
    }

    public Optional<Item> item(String itemId) {
        return items().stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    public @Nullable String category() {
        return Fields.text(document, "/category");
    }

    public @Nullable Id<Entity.Place> locationId() {
        return Fields.id(document, "/location_id");
    }

    public @Nullable Id<Entity.Person> creatorId() {
        return Fields.id(document, "/creator_id");
    }

    public @Nullable Urgency urgency() {
        return Fields.word(document, "/urgency", Urgency.class);
    }

    public @Nullable Instant due() {
        return Fields.time(document, "/due");
    }
}

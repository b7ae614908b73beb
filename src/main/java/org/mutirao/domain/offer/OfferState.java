package org.mutirao.domain.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReopened;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferWithdrawn;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.offer.OfferEvent.ReservationConfirmed;
import org.mutirao.domain.offer.OfferEvent.ReservationRefused;
import org.mutirao.domain.shared.Change;
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

/// An offer, folded from its own events alone. Total: any subsequence in any order gives a state.
///
/// @param origin null until it was published
/// @param document its changeable fields, with their clashes
/// @param expiredUntil the end that the authority saw pass; only an end moved beyond it opens the
///   offer again, wherever the move stands in the order, and one moved back closes it as before
public record OfferState(
        Id<Entity.Offer> id,
        @Nullable Origin origin,
        Document document,
        Reservations reservations,
        boolean withdrawn,
        @Nullable Instant expiredUntil) {
    private static final String UNTIL = "/available_until";

    public static OfferState unknown(Id<Entity.Offer> id) {
        return new OfferState(id, null, Document.of(Map.of()), Reservations.NONE, false, null);
    }

    public OfferState evolve(Fact fact) {
        if (!(fact.event() instanceof OfferEvent event) || !fact.aggregateId().equals(id.text())) {
            return this;
        }
        return switch (event) {
            case OfferPublished e -> published(fact, e);
            case OfferUpdated e -> withDocument(document.apply(fact.id(), e.changes()));
            case OfferReserved _,
                    ReservationConfirmed _,
                    ReservationRefused _,
                    ReservationCancelled _ ->
                    new OfferState(
                            id,
                            origin,
                            document,
                            reservations.evolve(fact, event),
                            withdrawn,
                            expiredUntil);
            case OfferExpired e -> closed(withdrawn, e.availableUntil());
            case OfferWithdrawn _ -> closed(true, expiredUntil);
            case OfferReopened e -> reopened(fact, e);
        };
    }

    private OfferState published(Fact fact, OfferPublished e) {
        if (origin != null) {
            return this;
        }
        Fields fields =
                new Fields()
                        .put("/category", e.category())
                        .put("/location_id", e.locationId())
                        .put("/provider_id", e.providerId())
                        .put(UNTIL, e.availableUntil())
                        .put("/note", e.note());
        ItemFields.put(fields, e.items());
        return new OfferState(
                id,
                new Origin(e.number(), fact.at(), e.channel(), e.externalId()),
                Edits.beneath(document, fields.document()),
                reservations,
                withdrawn,
                expiredUntil);
    }

    private OfferState reopened(Fact fact, OfferReopened e) {
        Document doc =
                e.availableUntil() == null
                        ? document
                        : document.apply(
                                fact.id(),
                                Map.of(
                                        UNTIL,
                                        new Change(
                                                document.at(UNTIL).orElse(null),
                                                Fields.text(e.availableUntil()))));
        return withDocument(doc).closed(false, expiredUntil);
    }

    private OfferState withDocument(Document doc) {
        return new OfferState(id, origin, doc, reservations, withdrawn, expiredUntil);
    }

    private OfferState closed(boolean nowWithdrawn, @Nullable Instant nowExpired) {
        return new OfferState(id, origin, document, reservations, nowWithdrawn, nowExpired);
    }

    public boolean isKnown() {
        return origin != null;
    }

    public OfferStatus status() {
        if (withdrawn) {
            return OfferStatus.WITHDRAWN;
        }
        if (expiredUntil != null && endsBy(expiredUntil)) {
            return OfferStatus.EXPIRED;
        }
        List<Item> items = items();
        boolean nothingLeft =
                !items.isEmpty()
                        && items.stream()
                                .map(item -> remaining(item.itemId()))
                                .allMatch(left -> left != null && !left.isPositive());
        return nothingLeft ? OfferStatus.EXHAUSTED : OfferStatus.OPEN;
    }

    private boolean endsBy(Instant time) {
        @Nullable Instant until = availableUntil();
        return until != null && !until.isAfter(time);
    }

    /// Whether its end is past by the caller's clock; nothing is closed by that.
    public boolean isShownExpired(Instant now) {
        return endsBy(now);
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

    public @Nullable Id<Entity.Person> providerId() {
        return Fields.id(document, "/provider_id");
    }

    public @Nullable Instant availableUntil() {
        return Fields.time(document, UNTIL);
    }

    /// What nobody has reserved of a line, in the line's unit: negative where more is promised than
    /// there is, none for an unknown line. It is counted for a closed offer too.
    ///
    /// @return null where the offer does not say how much it is: there is no limit
    public @Nullable Quantity remaining(String itemId) {
        return remaining(itemId, _ -> true);
    }

    /// What is left when only confirmed reservations count: the measure of the authority.
    ///
    /// @param but a reservation that is left out
    /// @return null: there is no limit
    @Nullable Quantity leftOfConfirmed(String itemId, Id<Entity.Reservation> but) {
        return remaining(
                itemId,
                each ->
                        !each.id().equals(but)
                                && Objects.equals(each.ruling(), Reservation.Ruling.CONFIRMED));
    }

    private @Nullable Quantity remaining(String itemId, Predicate<Reservation> counts) {
        Optional<Item> item = item(itemId);
        String unit = item.map(Item::unit).orElse("un");
        @Nullable BigDecimal offered = item.isEmpty() ? BigDecimal.ZERO : item.get().quantity();
        return offered == null
                ? null
                : new Quantity(offered, unit).minus(promised(itemId, unit, counts));
    }

    /// What is reserved of a line, in the line's unit.
    public Quantity reserved(String itemId) {
        return promised(itemId, item(itemId).map(Item::unit).orElse("un"), _ -> true);
    }

    private Quantity promised(String itemId, String unit, Predicate<Reservation> counts) {
        return reservations
                .made()
                .filter(each -> each.itemId().equals(itemId))
                .filter(counts)
                .map(Reservation::standing)
                .filter(standing -> standing.unit().equals(unit))
                .reduce(Quantity.zero(unit), Quantity::plus);
    }
}

package org.mutirao.application.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The read tables. Every list is paged: at most `limit` rows, most recent or most urgent first, as
/// the method says. Thread-safe; each call is one consistent snapshot.
public interface ReadModel {
    int MOST_ROWS = 1_000;

    /// By urgency, then due time, then age.
    ///
    /// @param limit at most [#MOST_ROWS]
    List<NeedRow> needs(NeedFilter filter, int offset, int limit);

    /// @param limit at most [#MOST_ROWS]
    List<NeedRow> needs(NeedFilter filter, NeedOrder order, int offset, int limit);

    int countNeeds(NeedFilter filter);

    Optional<NeedRow> need(String needId);

    /// Soonest end first.
    ///
    /// @param statuses wire words; empty: all
    List<OfferRow> offers(Set<String> statuses, int offset, int limit);

    /// @param statuses wire words; empty: all
    int countOffers(Set<String> statuses);

    Optional<OfferRow> offer(String offerId);

    /// Newest first.
    List<DeliveryRow> deliveries(Set<String> statuses, int offset, int limit);

    /// @param limit at most [#MOST_ROWS]
    List<DeliveryRow> deliveries(DeliveryFilter filter, DeliveryOrder order, int offset, int limit);

    int countDeliveries(DeliveryFilter filter);

    /// Where a delivery was on its way, in the order of the log.
    List<PassedRow> passedBy(String deliveryId);

    /// @param statuses wire words; empty: all
    int countDeliveries(Set<String> statuses);

    Optional<DeliveryRow> delivery(String deliveryId);

    /// The deliveries that carry something for a need, newest first.
    List<DeliveryRow> deliveriesOf(String needId);

    /// What is reserved for a need and has not set out, oldest first.
    List<ReservationRow> reservationsOf(String needId);

    /// By name; merged ones last.
    List<PlaceRow> places(@Nullable String text, int offset, int limit);

    Optional<PlaceRow> place(String placeId);

    /// Offers of which something can still be reserved, soonest end first.
    List<String> openOfferIds();

    /// Places that go by a name: by their own first, then by that of one that was merged into them.
    ///
    /// @param name compared as [org.mutirao.domain.shared.Folding] says
    List<PlaceRow> placesNamed(String name);

    /// Roles by the id of the people who are known, whether or not their names can be read here.
    List<PersonRoles> people(int offset, int limit);

    /// The last entries that mention an entity, in canonical order.
    List<HistoryLine> history(String entityId, int limit);

    /// Resolves a full id, a short number such as `A7K2-142`, or a unique prefix of an id.
    ///
    /// @return all that match, at most two of each kind: more than one is ambiguous
    List<Entity> find(String idOrNumber);

    /// Everything of one kind that came from files, by the files' own keys. It is not paged: an
    /// import asks once for all of its rows.
    ///
    /// @param kind as [Entity]: need, offer, place or item
    List<External> externals(String kind);

    /// @param ended cancelled, withdrawn or hidden
    record External(String externalId, String id, boolean ended) {}

    /// @param roles wire words
    /// @param sealed digest of the record that holds the name; null: there is none, or none any
    ///   more
    /// @param mergedInto the person whose other id this is
    record PersonRoles(
            String personId,
            List<String> roles,
            @Nullable String sealed,
            @Nullable String mergedInto) {
        public PersonRoles {
            roles = List.copyOf(roles);
        }
    }

    /// @param kind need, offer, delivery, place, person, item, reservation
    record Entity(String kind, String id) {}
}

package org.mutirao.application.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place with what belongs to it under any of its names. Each list is at most
/// [PlacesModel#MOST_AROUND] long.
///
/// @param others what else it is called
/// @param needs open ones, by urgency, then due time
/// @param offers open ones, soonest end first
/// @param deliveries from it or to it, newest first
/// @param here whether this laptop stands there
public record PlaceAround(
        PlaceLine place,
        List<OtherName> others,
        List<NeedRow> needs,
        List<OfferRow> offers,
        List<DeliveryRow> deliveries,
        boolean here) {
    public PlaceAround {
        others = List.copyOf(others);
        needs = List.copyOf(needs);
        offers = List.copyOf(offers);
        deliveries = List.copyOf(deliveries);
    }

    /// An id that is read as the place's.
    ///
    /// @param name null where it is sealed
    public record OtherName(String placeId, @Nullable String name) {}
}

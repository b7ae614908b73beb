package org.mutirao.application.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands where: the points of the map. Thread-safe; each call is one consistent snapshot.
/// Whatever has no coordinates is not among them.
public interface MapModel {
    /// How many points of a kind are given at most.
    int MOST_POINTS = 50_000;

    /// The needs that a list with the same filter shows, by urgency, then due time, then age.
    Needs needs(NeedFilter filter);

    /// Offers that are open, soonest end first.
    List<OfferPoint> offers();

    /// Deliveries that have not ended, newest first.
    List<Track> tracks();

    /// Places that have a name and were not merged into another, by name.
    List<PlacePoint> places();

    /// Degrees, WGS 84.
    record LatLon(double latitude, double longitude) {}

    /// @param elsewhere how many further needs the filter finds that cannot be shown: their place
    ///   has no coordinates, or there are more than [#MOST_POINTS]
    record Needs(List<NeedPoint> points, int elsewhere) {
        public Needs {
            points = List.copyOf(points);
        }
    }

    /// @param urgency wire word; null where nobody said
    /// @param place its name; null for a home
    record NeedPoint(String needId, @Nullable String urgency, @Nullable String place, LatLon at) {}

    /// @param until when it ends; null: no end
    record OfferPoint(String offerId, @Nullable Instant until, @Nullable String place, LatLon at) {}

    /// The way of a delivery: straight from where it comes through where it was to where it goes.
    ///
    /// @param passed where it was, in the order of the log
    /// @param status wire word
    /// @param needIds what it carries something for
    record Track(
            String deliveryId,
            String status,
            List<String> needIds,
            LatLon from,
            LatLon to,
            List<LatLon> passed) {
        public Track {
            passed = List.copyOf(passed);
            needIds = List.copyOf(needIds);
        }
    }

    record PlacePoint(String placeId, String name, LatLon at) {}
}

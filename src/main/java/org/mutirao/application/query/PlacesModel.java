package org.mutirao.application.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The places of the operation, each once, whatever it is called. Thread-safe; one snapshot a call.
public interface PlacesModel {
    int MOST_AROUND = 50;

    /// By name; those whose name is sealed last.
    ///
    /// @param text words of any of a place's names or of its city, without accents or case; empty:
    ///   all
    /// @param kinds wire words; empty: all
    /// @param limit at most [ReadModel#MOST_ROWS]
    List<PlaceLine> places(String text, Set<String> kinds, int offset, int limit);

    /// @param placeId any id that the place goes by
    Optional<PlaceAround> around(String placeId);
}

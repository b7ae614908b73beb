package org.mutirao.application.query;

import java.util.List;
import java.util.Optional;

/// People by name, held in memory only while the app is unlocked.
public interface People {

    /// @param text words of the name, without accents or case; empty: all
    /// @param limit at most [ReadModel#MOST_ROWS]
    List<PersonRow> find(String text, int limit);

    Optional<PersonRow> person(String personId);

    /// What somebody said in their own words.
    ///
    /// @param digest as the event carries it
    /// @return empty where it is locked here, was erased, or never came
    Optional<String> words(String digest);

    /// @param name the person's id where the name cannot be read here
    /// @param roles wire words
    record PersonRow(String personId, String name, List<String> roles) {}
}

package org.mutirao.application.query;

import org.jspecify.annotations.Nullable;

/// Something of the operation that can be found by its words.
///
/// @param number how people call it; empty: it has none
/// @param what goods, or the name of a place or person
/// @param quantity decimal, of the first of the goods; null: nobody said, or it has none
/// @param where name of the place; null: none is known
/// @param personId who carries it; null: nobody, or nothing to carry
/// @param over whether it has ended
public record Findable(
        Kind kind,
        String id,
        String number,
        String what,
        @Nullable String quantity,
        @Nullable String where,
        @Nullable String personId,
        boolean over) {

    /// In the order in which equally good ones are told.
    public enum Kind {
        NEED,
        OFFER,
        DELIVERY,
        PLACE,
        PERSON
    }
}

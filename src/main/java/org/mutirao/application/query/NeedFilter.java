package org.mutirao.application.query;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which needs a list shows.
///
/// @param statuses wire words; empty: all
/// @param text words to find in item, place and number, without accents or case; null: no search
/// @param placeId only those of this place; null: all
public record NeedFilter(Set<String> statuses, @Nullable String text, @Nullable String placeId) {
    public static final NeedFilter OPEN = new NeedFilter(Set.of("aberta", "parcial"), null, null);
    public static final NeedFilter ALL = new NeedFilter(Set.of(), null, null);

    public NeedFilter {
        statuses = Set.copyOf(statuses);
    }

    public NeedFilter matching(@Nullable String words) {
        return new NeedFilter(statuses, words, placeId);
    }
}

package org.mutirao.application.query;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which needs a list shows.
///
/// @param statuses wire words; empty: all
/// @param text words to find in item, place and number, without accents or case; null: no search
/// @param placeId only those of this place; null: all
/// @param stage only those of which this is to be done next; null: all
public record NeedFilter(
        Set<String> statuses,
        @Nullable String text,
        @Nullable String placeId,
        @Nullable NeedStage stage) {
    public static final NeedFilter OPEN = new NeedFilter(Set.of("aberta", "parcial"), null, null);
    public static final NeedFilter ALL = new NeedFilter(Set.of(), null, null);

    public NeedFilter {
        statuses = Set.copyOf(statuses);
    }

    public NeedFilter(Set<String> statuses, @Nullable String text, @Nullable String placeId) {
        this(statuses, text, placeId, null);
    }

    public NeedFilter matching(@Nullable String words) {
        return new NeedFilter(statuses, words, placeId, stage);
    }

    /// Of these needs, those of one stage.
    ///
    /// @throws IllegalArgumentException none can be in it: ask for one of [#stages]
    public NeedFilter at(NeedStage one) {
        Set<String> both = both(one);
        if (both.isEmpty()) {
            throw new IllegalArgumentException(one + " of " + statuses);
        }
        return new NeedFilter(both, text, placeId, one);
    }

    /// In which stages these needs can be.
    public List<NeedStage> stages() {
        return Arrays.stream(NeedStage.values()).filter(each -> !both(each).isEmpty()).toList();
    }

    private Set<String> both(NeedStage one) {
        return one.statuses().stream()
                .filter(status -> statuses.isEmpty() || statuses.contains(status))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.mutirao.domain.matching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Urgency;

/// One line of an offer that can serve one line of a need.
///
/// @param itemId the offer's line
/// @param item the offered goods' name, as typed
/// @param quantity how much of what is missing it covers; of a need without a quantity, all that
///   the offer has; null where neither says how much
/// @param wanted what is missing; null where nobody said how much is needed
/// @param remaining what the offer's line has left; null: it does not say
/// @param ends when the goods spoil or can no longer be fetched; null: never
/// @param km along the straight line; null where one of the places is not known
public record Candidate(
        Id<Entity.Need> needId,
        String needItemId,
        Id<Entity.Offer> offerId,
        String itemId,
        String item,
        @Nullable Quantity quantity,
        @Nullable Quantity wanted,
        @Nullable Quantity remaining,
        @Nullable Instant ends,
        @Nullable Double km,
        @Nullable Urgency urgency,
        Score score,
        List<Reason> reasons) {

    public Candidate {
        reasons = List.copyOf(reasons);
    }
}

package org.mutirao.domain.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
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

    /// Best score first, then the more urgent need, the goods that end sooner, the one that leaves
    /// less to split, the nearer one; ids decide what is still equal, so that the order is the same
    /// on every laptop.
    public static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt((Candidate each) -> -each.score.total())
                    .thenComparing(
                            Candidate::urgency, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Candidate::ends, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Candidate::leftToSplit)
                    .thenComparing(Candidate::km, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(each -> each.offerId.text())
                    .thenComparing(Candidate::itemId)
                    .thenComparing(each -> each.needId.text())
                    .thenComparing(Candidate::needItemId);

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    private BigDecimal leftToSplit() {
        return wanted == null || quantity == null
                ? BigDecimal.ZERO
                : wanted.minus(quantity).amount();
    }
}

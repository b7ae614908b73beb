package org.mutirao.domain.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Urgency;

/// A pair that passed every filter, with its score; what is said of it is made only for those that
/// are kept.
record Scored(Pairing pair, Score score, int total) {

    /// Best score first, then the more urgent need, the goods that end sooner, the one that leaves
    /// less to split, the nearer one; ids decide what is still equal, so that the order is the same
    /// on every laptop.
    static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingInt(Scored::total)
                    .reversed()
                    .thenComparing(Scored::urgency, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Scored::ends, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Scored::leftToSplit)
                    .thenComparing(
                            each -> each.pair.km(), Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(each -> each.pair.offered().supply().offer().id().text())
                    .thenComparing(each -> each.pair.offered().item().itemId())
                    .thenComparing(each -> each.pair.wanted().demand().need().id().text())
                    .thenComparing(each -> each.pair.wanted().item().itemId());

    static Scored of(Pairing pair) {
        Score score = pair.score();
        return new Scored(pair, score, score.total());
    }

    private @Nullable Urgency urgency() {
        return pair.wanted().urgency();
    }

    private @Nullable Instant ends() {
        return pair.offered().ends();
    }

    private BigDecimal leftToSplit() {
        @Nullable Quantity missing = pair.wanted().missing();
        @Nullable Quantity covered = pair.covered();
        return missing == null || covered == null
                ? BigDecimal.ZERO
                : missing.minus(covered).amount();
    }

    Candidate candidate() {
        DemandLine wanted = pair.wanted();
        SupplyLine offered = pair.offered();
        return new Candidate(
                wanted.demand().need().id(),
                wanted.item().itemId(),
                offered.supply().offer().id(),
                offered.item().itemId(),
                offered.item().name(),
                pair.covered(),
                wanted.missing(),
                offered.remaining(),
                offered.ends(),
                pair.km(),
                wanted.urgency(),
                score,
                pair.reasons());
    }
}

package org.mutirao.domain.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Storage;

/// One line of a need held against one line of an offer.
///
/// @param km null where one of the places is not known
/// @param arrival when goods that set out now would arrive; without a distance, now
record Pairing(
        DemandLine wanted,
        SupplyLine offered,
        MatchSettings settings,
        @Nullable Double km,
        Instant arrival) {
    private static final int SUBSTITUTE = 25;
    private static final int CATEGORY_UNSAID = 10;

    static Pairing of(DemandLine wanted, SupplyLine offered, MatchSettings settings, Instant now) {
        @Nullable Point from = offered.supply().at();
        @Nullable Point to = wanted.demand().at();
        if (from == null || to == null) {
            return new Pairing(wanted, offered, settings, null, now);
        }
        double km = from.kmTo(to);
        return new Pairing(wanted, offered, settings, km, now.plus(settings.travel(km)));
    }

    /// @return the first filter that the pair does not pass; null: it passes all
    @Nullable WhyNot whyNot() {
        if (!wanted.demand().scope().equals(offered.supply().scope())) {
            return new WhyNot.OtherScope();
        }
        @Nullable WhyNot why = whyOtherGoods();
        if (why == null) {
            why = whyNotAvailable();
        }
        return why == null ? whyTooSoon() : why;
    }

    private @Nullable WhyNot whyOtherGoods() {
        if (!isSameItem()) {
            // who accepts a substitute accepts the category that it is listed under
            return wanted.substituteKeys().contains(offered.nameKey())
                    ? null
                    : new WhyNot.OtherItem(offered.item().name(), wanted.item().name());
        }
        @Nullable String mine = wanted.categoryKey();
        @Nullable String theirs = offered.categoryKey();
        return mine == null || theirs == null || mine.equals(theirs)
                ? null
                : new WhyNot.OtherCategory(theirs, mine);
    }

    private boolean isSameItem() {
        boolean sameEntry =
                wanted.item().catalogItemId() != null
                        && wanted.item().catalogItemId().equals(offered.item().catalogItemId());
        return sameEntry || wanted.nameKey().equals(offered.nameKey());
    }

    private @Nullable WhyNot whyNotAvailable() {
        @Nullable Quantity missing = wanted.missing();
        @Nullable Quantity remaining = offered.remaining();
        if (missing != null && !missing.isPositive()) {
            return new WhyNot.NothingMissing();
        }
        if (offered.status().isClosed()) {
            return new WhyNot.Closed(offered.status());
        }
        @Nullable Storage mine = wanted.item().storage();
        @Nullable Storage theirs = offered.item().storage();
        if (mine != null && theirs != null && mine != theirs) {
            return new WhyNot.OtherStorage(theirs, mine);
        }
        // where nobody said how much, nobody said in what unit either
        if (missing != null && remaining != null && !missing.sameUnit(remaining)) {
            return new WhyNot.OtherUnit(remaining.unit(), missing.unit());
        }
        return remaining == null || remaining.isPositive()
                ? null
                : new WhyNot.NothingLeft(remaining);
    }

    private @Nullable WhyNot whyTooSoon() {
        @Nullable Instant ends = offered.ends();
        return ends == null || ends.isAfter(arrival.plus(settings.margin()))
                ? null
                : new WhyNot.ExpiresTooSoon(ends, arrival);
    }

    Candidate candidate() {
        NeedState need = wanted.demand().need();
        List<Reason> reasons = new ArrayList<>();
        Score score =
                new Score(category(reasons), quantity(reasons), distance(reasons), window(reasons));
        return new Candidate(
                need.id(),
                wanted.item().itemId(),
                offered.supply().offer().id(),
                offered.item().itemId(),
                offered.item().name(),
                covered(),
                wanted.missing(),
                offered.remaining(),
                offered.ends(),
                km,
                need.urgency(),
                score,
                reasons);
    }

    private int category(List<Reason> reasons) {
        boolean same = isSameItem();
        reasons.add(same ? new Reason.SameItem() : new Reason.Substitute(offered.item().name()));
        int most = same ? Score.CATEGORY : SUBSTITUTE;
        boolean agree = Objects.equals(wanted.categoryKey(), offered.categoryKey());
        return agree ? most : most - CATEGORY_UNSAID;
    }

    private @Nullable Quantity covered() {
        @Nullable Quantity missing = wanted.missing();
        @Nullable Quantity remaining = offered.remaining();
        if (missing == null || remaining == null) {
            return missing == null ? remaining : missing;
        }
        return missing.min(remaining);
    }

    private int quantity(List<Reason> reasons) {
        @Nullable Quantity missing = wanted.missing();
        @Nullable Quantity remaining = offered.remaining();
        if (remaining == null) {
            reasons.add(new Reason.QuantityUnknown());
            return Score.QUANTITY / 2;
        }
        if (missing == null) {
            reasons.add(new Reason.Has(remaining));
            return Score.QUANTITY / 2;
        }
        Quantity covered = missing.min(remaining);
        reasons.add(new Reason.Covers(covered, missing));
        return part(
                Score.QUANTITY, covered.amount().doubleValue() / missing.amount().doubleValue());
    }

    private int distance(List<Reason> reasons) {
        if (km == null) {
            reasons.add(new Reason.DistanceUnknown());
            return Score.DISTANCE / 2;
        }
        reasons.add(new Reason.Near(km));
        return part(Score.DISTANCE, 1 - km / settings.farKm());
    }

    private int window(List<Reason> reasons) {
        @Nullable Instant ends = offered.ends();
        if (ends != null) {
            reasons.add(new Reason.ExpiresAt(ends));
        }
        @Nullable Instant due = wanted.demand().need().due();
        if (due == null) {
            return Score.WINDOW / 2;
        }
        boolean inTime = !arrival.isAfter(due);
        reasons.add(inTime ? new Reason.InTime(arrival, due) : new Reason.Late(arrival, due));
        return inTime ? Score.WINDOW : 0;
    }

    private static int part(int most, double share) {
        return (int) Math.round(most * Math.clamp(share, 0, 1));
    }
}

package org.mutirao.domain.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

    Score score() {
        return new Score(category(), quantity(), distance(), window());
    }

    private int category() {
        int most = isSameItem() ? Score.CATEGORY : SUBSTITUTE;
        boolean agree = Objects.equals(wanted.categoryKey(), offered.categoryKey());
        return agree ? most : most - CATEGORY_UNSAID;
    }

    private int quantity() {
        @Nullable Quantity missing = wanted.missing();
        @Nullable Quantity remaining = offered.remaining();
        if (missing == null || remaining == null) {
            return Score.QUANTITY / 2;
        }
        double covered = missing.min(remaining).amount().doubleValue();
        return part(Score.QUANTITY, covered / missing.amount().doubleValue());
    }

    private int distance() {
        return km == null ? Score.DISTANCE / 2 : part(Score.DISTANCE, 1 - km / settings.farKm());
    }

    private int window() {
        if (wanted.due() == null) {
            return Score.WINDOW / 2;
        }
        return arrival.isAfter(wanted.due()) ? 0 : Score.WINDOW;
    }

    private static int part(int most, double share) {
        return (int) Math.round(most * Math.clamp(share, 0, 1));
    }

    /// What the offer covers of what is missing; of a need without a quantity, all that it has.
    @Nullable Quantity covered() {
        @Nullable Quantity missing = wanted.missing();
        @Nullable Quantity remaining = offered.remaining();
        if (missing == null || remaining == null) {
            return missing == null ? remaining : missing;
        }
        return missing.min(remaining);
    }

    /// In the order in which they are told: what, how far, until when, how much.
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                isSameItem()
                        ? new Reason.SameItem()
                        : new Reason.Substitute(offered.item().name()));
        reasons.add(km == null ? new Reason.DistanceUnknown() : new Reason.Near(km));
        if (offered.ends() != null) {
            reasons.add(new Reason.ExpiresAt(offered.ends()));
        }
        reasons.add(amountReason());
        @Nullable Instant due = wanted.due();
        if (due != null) {
            reasons.add(
                    arrival.isAfter(due)
                            ? new Reason.Late(arrival, due)
                            : new Reason.InTime(arrival, due));
        }
        return reasons;
    }

    private Reason amountReason() {
        @Nullable Quantity missing = wanted.missing();
        @Nullable Quantity remaining = offered.remaining();
        if (remaining == null) {
            return new Reason.QuantityUnknown();
        }
        return missing == null
                ? new Reason.Has(remaining)
                : new Reason.Covers(missing.min(remaining), missing);
    }
}

package org.mutirao.domain.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.matching.PlanRefusal.NoOfferFits;
import org.mutirao.domain.matching.PlanRefusal.NothingMissing;
import org.mutirao.domain.matching.PlanRefusal.OfferDoesNotFit;
import org.mutirao.domain.matching.PlanRefusal.QuantityNeeded;
import org.mutirao.domain.matching.PlanRefusal.WhichItem;
import org.mutirao.domain.matching.ReservationPlan.Impossible;
import org.mutirao.domain.matching.ReservationPlan.Planned;
import org.mutirao.domain.matching.ReservationPlan.Uncovered;
import org.mutirao.domain.need.ItemLedger;
import org.mutirao.domain.need.NeedRefusal;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferRefusal;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.EntryRules;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Refusal;

/// Chooses what to reserve for a need: the best offer, and where that does not suffice as few
/// others as possible.
public final class ReservationPlanner {
    private final NeedState need;
    private final @Nullable BigDecimal asked;
    private final List<ItemLedger> open;
    private final Taking taking;
    private final List<Uncovered> uncovered = new ArrayList<>();

    private ReservationPlanner(NeedState need, @Nullable BigDecimal asked) {
        this.need = need;
        this.asked = asked;
        this.open = openLines(need, asked);
        taking = new Taking(need.id());
    }

    /// @param ranked the need's candidates, best first
    /// @param quantity how much, of a need with one open line; null: all that is missing, or, where
    ///   nobody said how much is needed, all that the best offer has
    public static ReservationPlan best(
            NeedState need, List<Candidate> ranked, @Nullable BigDecimal quantity) {
        return new ReservationPlanner(need, quantity).plan(ranked);
    }

    /// From one offer that a person chose. It has to fit as one that was suggested; whether it has
    /// enough is for the offer to decide.
    ///
    /// @param found what came of holding the need against it; candidates best first, those of other
    ///   offers are left out
    /// @param quantity as for [#best]
    public static ReservationPlan from(
            OfferState offer, NeedState need, Matches found, @Nullable BigDecimal quantity) {
        return new ReservationPlanner(need, quantity).planFrom(offer, found);
    }

    private static List<ItemLedger> openLines(NeedState need, @Nullable BigDecimal asked) {
        List<ItemLedger> lines =
                need.ledger().items().stream()
                        .filter(line -> need.item(line.itemId()).isPresent())
                        .toList();
        List<ItemLedger> missing =
                lines.stream()
                        .filter(line -> line.missing() == null || line.missing().signum() > 0)
                        .toList();
        // a person may promise more than is missing, if they say how much
        return missing.isEmpty() && asked != null ? lines : missing;
    }

    private ReservationPlan plan(List<Candidate> ranked) {
        @Nullable Refusal why = whyNot();
        if (why != null) {
            return new Impossible(why);
        }
        boolean unsaid = false;
        for (ItemLedger line : open) {
            List<Candidate> able =
                    ranked.stream().filter(c -> c.needItemId().equals(line.itemId())).toList();
            unsaid |= !planLine(line, able);
        }
        return taking.parts().isEmpty()
                ? new Impossible(
                        unsaid ? new QuantityNeeded(need.id()) : new NoOfferFits(need.id()))
                : new Planned(taking.parts(), uncovered);
    }

    private @Nullable Refusal whyNot() {
        if (!need.isKnown()) {
            return new NeedRefusal.NoSuchNeed(need.id());
        }
        if (!need.status().isWanted()) {
            return new NeedRefusal.NeedEnded(need.id(), need.status());
        }
        if (asked != null && !EntryRules.isAmount(asked)) {
            return new OfferRefusal.BadAmount(asked);
        }
        if (open.isEmpty()) {
            return new NothingMissing(need.id());
        }
        return asked != null && open.size() > 1
                ? new WhichItem(need.id(), open.stream().map(ItemLedger::itemId).toList())
                : null;
    }

    /// @return false where the amount would have to be given
    private boolean planLine(ItemLedger line, List<Candidate> able) {
        if (able.isEmpty()) {
            leave(line, wanted(line, line.unit()));
            return true;
        }
        Candidate best = able.getFirst();
        @Nullable Quantity available = taking.available(best);
        String unit = line.missing() == null && available != null ? available.unit() : line.unit();
        @Nullable Quantity wanted = wanted(line, unit);
        if (wanted == null) {
            if (available == null) {
                return false;
            }
            taking.take(best, available);
            return true;
        }
        Quantity rest = wanted.minus(taking.takeUpTo(best, wanted));
        leave(line, taking.fewest(rest, able.subList(1, able.size())));
        return true;
    }

    private @Nullable Quantity wanted(ItemLedger line, String unit) {
        return asked != null ? new Quantity(asked, unit) : line.missingQuantity();
    }

    private void leave(ItemLedger line, @Nullable Quantity rest) {
        if (rest != null && rest.isPositive()) {
            uncovered.add(new Uncovered(line.itemId(), rest));
        }
    }

    private ReservationPlan planFrom(OfferState offer, Matches found) {
        @Nullable Refusal why = whyNot();
        if (why != null) {
            return new Impossible(why);
        }
        List<Candidate> able =
                found.candidates().stream()
                        .filter(c -> c.offerId().equals(offer.id()) && isOpen(c.needItemId()))
                        .toList();
        if (able.isEmpty()) {
            return new Impossible(whyNot(offer, found));
        }
        if (asked != null) {
            Candidate first = able.getFirst();
            String unit =
                    first.remaining() == null ? open.getFirst().unit() : first.remaining().unit();
            taking.take(first, new Quantity(asked, unit));
            return new Planned(taking.parts(), List.of());
        }
        return plan(able);
    }

    private boolean isOpen(String needItemId) {
        return open.stream().anyMatch(line -> line.itemId().equals(needItemId));
    }

    private Refusal whyNot(OfferState offer, Matches found) {
        if (!offer.isKnown()) {
            return new OfferRefusal.NoSuchOffer(offer.id());
        }
        return found.refused().stream()
                .filter(unfit -> unfit.offerId().equals(offer.id()))
                .findFirst()
                .<Refusal>map(Matches.Unfit::why)
                .orElseGet(() -> new OfferDoesNotFit(need.id(), offer.id()));
    }
}

package org.mutirao.application.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.Folded;
import org.mutirao.application.projection.Trail;
import org.mutirao.application.query.Asked.InDelivery;
import org.mutirao.application.query.Asked.InNeed;
import org.mutirao.application.query.Asked.InOffer;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.need.ItemLedger;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.need.NeedStatus;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;

/// What is asked of one entity's state: an amount, or something else that entries change.
@FunctionalInterface
public interface Measure extends Trail.Value {
    BigDecimal PERCENT = BigDecimal.valueOf(100);

    /// One number of one line of a need's ledger.
    static Measure need(String itemId, InNeed number) {
        return folded ->
                ((Folded.OfNeed) folded)
                        .state()
                        .ledger()
                        .item(itemId)
                        .map(line -> amount(line, number))
                        .orElse(null);
    }

    private static @Nullable BigDecimal amount(ItemLedger line, InNeed number) {
        return switch (number) {
            case NEEDED -> line.needed();
            case RESERVED -> line.reserved();
            case IN_ROUTE -> line.inRoute();
            case RECEIVED -> line.received();
            case MISSING -> line.missing();
            case EXCESS -> line.excess();
            case SHARE -> share(line);
        };
    }

    private static @Nullable BigDecimal share(ItemLedger line) {
        BigDecimal needed = line.needed();
        return needed == null || needed.signum() == 0
                ? null
                : line.received()
                        .min(needed)
                        .multiply(PERCENT)
                        .divide(needed, MathContext.DECIMAL32);
    }

    /// One number of one line of an offer.
    static Measure offer(String itemId, InOffer number) {
        return folded -> {
            OfferState offer = ((Folded.OfOffer) folded).state();
            return switch (number) {
                case OFFERED -> offer.item(itemId).map(Item::quantity).orElse(null);
                case RESERVED -> offer.reserved(itemId).amount();
                case REMAINING -> amount(offer.remaining(itemId));
            };
        };
    }

    private static @Nullable BigDecimal amount(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.amount();
    }

    /// One number of one line of a delivery.
    static Measure delivery(String lineId, InDelivery number) {
        return folded -> {
            Cargo line = ((Folded.OfDelivery) folded).state().lines().get(lineId);
            return line == null
                    ? null
                    : switch (number) {
                        case SENT -> line.dispatched();
                        case RECEIVED -> line.received();
                        case LOST -> line.lost();
                        case OPEN -> line.open();
                    };
        };
    }

    /// Whether a need is wanted, and until when.
    static Measure needDue() {
        return folded -> {
            NeedState need = ((Folded.OfNeed) folded).state();
            return need.isKnown() ? Arrays.asList(need.status(), need.due()) : null;
        };
    }

    static Measure needStands() {
        return folded -> {
            NeedState need = ((Folded.OfNeed) folded).state();
            return need.isKnown() ? need.status() : null;
        };
    }

    /// Whether an offer can be used, and until when.
    static Measure offerEnds() {
        return folded -> {
            OfferState offer = ((Folded.OfOffer) folded).state();
            return offer.isKnown() ? Arrays.asList(offer.status(), offer.availableUntil()) : null;
        };
    }

    static Measure offerStands() {
        return folded -> {
            OfferState offer = ((Folded.OfOffer) folded).state();
            return offer.isKnown() ? offer.status() : null;
        };
    }

    static Measure deliveryStands() {
        return folded -> ((Folded.OfDelivery) folded).state().status();
    }

    /// Whether a receipt without a code waits for another person.
    static Measure toCheck() {
        return folded -> ((Folded.OfDelivery) folded).state().toCheck() ? true : null;
    }

    /// One for a hand-out that stands.
    static Measure handedOut() {
        return folded -> stands(((Folded.OfNeed) folded).state()) ? BigDecimal.ONE : null;
    }

    /// The people of a hand-out that stands.
    static Measure people() {
        return folded -> {
            NeedState need = ((Folded.OfNeed) folded).state();
            return stands(need) ? Fields.number(need.document(), "/people") : null;
        };
    }

    private static boolean stands(NeedState need) {
        return need.isKnown() && need.ended() != NeedStatus.CANCELLED;
    }
}

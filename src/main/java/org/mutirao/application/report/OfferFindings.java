package org.mutirao.application.report;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;

/// What an auditor should look at of one offer: more was promised than it holds.
final class OfferFindings {
    private OfferFindings() {}

    static void of(OfferState offer, Consumer<Finding> sink) {
        if (offer.origin() == null) {
            return;
        }
        for (Item item : offer.items()) {
            @Nullable Quantity left = offer.remaining(item.itemId());
            if (left != null && left.isNegative()) {
                sink.accept(
                        new Finding(
                                Finding.Kind.OVERDRAWN,
                                offer.origin().at(),
                                offer.origin().number(),
                                null,
                                "",
                                left.amount().negate(),
                                left.unit(),
                                item.name(),
                                null,
                                null));
            }
        }
    }
}

package org.mutirao.application.query;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be asked "why?": one number, or something as a whole. The same question is asked by the
/// window and by the command line; [WhyModel] answers it.
public sealed interface Asked {

    /// Everything that mentions something.
    record Whole(String entityId) implements Asked {}

    /// One number of one line of a need.
    record OfNeed(String needId, String itemId, InNeed number) implements Asked {}

    /// One number of one line of an offer.
    record OfOffer(String offerId, String itemId, InOffer number) implements Asked {}

    /// One number of one line of a delivery.
    record OfDelivery(String deliveryId, String lineId, InDelivery number) implements Asked {}

    /// What is missing of some goods, as Hoje's first line says it.
    record Short(String item, String unit) implements Asked {}

    /// What is missing of some goods at one place.
    ///
    /// @param place null: where no place was said
    record ShortAt(String item, String unit, @Nullable String place) implements Asked {}

    /// How much waits for one reason.
    record Waiting(Today.Why why) implements Asked {}

    /// How far the needs of a category are met.
    record Filled(String category) implements Asked {}

    /// What does not go together.
    record Conflicting() implements Asked {}

    /// The hand-outs of the day at the point where this laptop stands.
    record HandedOut() implements Asked {}

    /// The people whom the hand-outs of the day were for.
    record PeopleServed() implements Asked {}

    /// What stands at the point.
    ///
    /// @param endingSoon only what ends within three days
    record Standing(String item, String unit, boolean endingSoon) implements Asked {}

    record Needs(NeedFilter filter) implements Asked {}

    /// @param statuses wire words; empty: all
    record Offers(Set<String> statuses) implements Asked {
        public Offers {
            statuses = Set.copyOf(statuses);
        }
    }

    record Deliveries(DeliveryFilter filter) implements Asked {}

    /// The numbers of a need's line; `SHARE` is how much of it was received, in percent.
    enum InNeed {
        NEEDED,
        RESERVED,
        IN_ROUTE,
        RECEIVED,
        MISSING,
        EXCESS,
        SHARE;

        /// As the ledger's field is called.
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The numbers of an offer's line.
    enum InOffer {
        OFFERED,
        RESERVED,
        REMAINING;

        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The numbers of a delivery's line; `OPEN` is what is still on its way.
    enum InDelivery {
        SENT,
        RECEIVED,
        LOST,
        OPEN;

        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

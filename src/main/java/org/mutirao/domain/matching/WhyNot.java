package org.mutirao.domain.matching;

import java.time.Instant;
import org.mutirao.domain.offer.OfferStatus;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Refusal;
import org.mutirao.domain.shared.Storage;

/// Why an offer's line cannot serve a need's, in the order in which it is asked. Whoever reserves
/// from that offer is refused for the same reason.
public sealed interface WhyNot extends Refusal {

    record OtherScope() implements WhyNot {
        @Override
        public String code() {
            return "other_scope";
        }
    }

    record OtherItem(String offered, String wanted) implements WhyNot {
        @Override
        public String code() {
            return "other_item";
        }
    }

    record OtherCategory(String offered, String wanted) implements WhyNot {
        @Override
        public String code() {
            return "other_category";
        }
    }

    /// Nothing more is wanted of the need's line.
    record NothingMissing() implements WhyNot {
        @Override
        public String code() {
            return "nothing_missing";
        }
    }

    record Closed(OfferStatus status) implements WhyNot {
        @Override
        public String code() {
            return "offer_closed";
        }
    }

    record OtherStorage(Storage offered, Storage wanted) implements WhyNot {
        @Override
        public String code() {
            return "other_storage";
        }
    }

    record OtherUnit(String offered, String wanted) implements WhyNot {
        @Override
        public String code() {
            return "other_unit";
        }
    }

    /// @param remaining none, or below zero
    record NothingLeft(Quantity remaining) implements WhyNot {
        @Override
        public String code() {
            return "nothing_left";
        }
    }

    /// @param arrival estimated
    record ExpiresTooSoon(Instant expires, Instant arrival) implements WhyNot {
        @Override
        public String code() {
            return "expires_too_soon";
        }
    }
}

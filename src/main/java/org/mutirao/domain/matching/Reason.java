package org.mutirao.domain.matching;

import java.time.Instant;
import org.mutirao.domain.shared.Quantity;

/// What speaks for an offer, or limits what is known of it: the words of a suggestion, as data.
public sealed interface Reason {
    /// The stable name of this reason: the key of its sentence.
    String code();

    record SameItem() implements Reason {
        @Override
        public String code() {
            return "same_item";
        }
    }

    /// @param name what is offered instead, as typed
    record Substitute(String name) implements Reason {
        @Override
        public String code() {
            return "substitute";
        }
    }

    /// @param km along the straight line
    record Near(double km) implements Reason {
        @Override
        public String code() {
            return "near";
        }
    }

    record DistanceUnknown() implements Reason {
        @Override
        public String code() {
            return "distance_unknown";
        }
    }

    record ExpiresAt(Instant time) implements Reason {
        @Override
        public String code() {
            return "expires_at";
        }
    }

    /// @param covered how much of `wanted` the offer has
    record Covers(Quantity covered, Quantity wanted) implements Reason {
        @Override
        public String code() {
            return "covers";
        }
    }

    /// What the offer has, for a need that does not say how much it wants.
    record Has(Quantity available) implements Reason {
        @Override
        public String code() {
            return "has";
        }
    }

    /// The offer does not say how much there is.
    record QuantityUnknown() implements Reason {
        @Override
        public String code() {
            return "quantity_unknown";
        }
    }

    /// @param arrival estimated
    record InTime(Instant arrival, Instant due) implements Reason {
        @Override
        public String code() {
            return "in_time";
        }
    }

    /// @param arrival estimated
    record Late(Instant arrival, Instant due) implements Reason {
        @Override
        public String code() {
            return "late";
        }
    }
}

package org.mutirao.domain.undo;

import java.util.List;

/// What somebody built on a command that is to be taken back, and what can be done instead.
///
/// @param entityId what would break
/// @param facts short numbers, quantities, fields
public record Obstacle(Kind kind, String entityId, List<String> facts, Instead instead) {
    /// What stands in the way.
    public enum Kind {
        /// The need was changed or ended since. Number.
        NEED_MOVED_ON("need_moved_on"),
        /// Something is promised to the need, on its way or received. Number.
        NEED_IS_SERVED("need_is_served"),
        /// The offer was changed or closed since. Number.
        OFFER_MOVED_ON("offer_moved_on"),
        /// Others reserved from the offer. Number.
        OFFER_IS_RESERVED("offer_is_reserved"),
        /// What went back to the offer is taken by now. Wanted, left, unit.
        NOT_ENOUGH_LEFT("not_enough_left"),
        /// The reservation is on its way, or arrived. Number of the delivery.
        RESERVATION_SENT("reservation_sent"),
        /// The delivery went on since. Number.
        DELIVERY_MOVED_ON("delivery_moved_on"),
        /// The field was set again since. JSON Pointer.
        FIELD_SET_SINCE("field_set_since");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// A way forward where there is none back.
    public enum Instead {
        CANCEL_NEED("cancel_need"),
        WITHDRAW_OFFER("withdraw_offer"),
        CANCEL_DELIVERY("cancel_delivery"),
        CORRECT_RECEIPT("correct_receipt"),
        RESERVE_ANEW("reserve_anew"),
        SET_THE_FIELD("set_the_field");

        private final String code;

        Instead(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Obstacle {
        facts = List.copyOf(facts);
    }

    static Obstacle of(Kind kind, Instead instead, String entityId, String... facts) {
        return new Obstacle(kind, entityId, List.of(facts), instead);
    }
}

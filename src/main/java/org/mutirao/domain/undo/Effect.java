package org.mutirao.domain.undo;

import java.util.List;

/// One thing that an undo would do, as data for a preview.
///
/// @param entityId what it happens to
/// @param facts what fills the sentence: short numbers, quantities with unit, fields, roles
public record Effect(Kind kind, String entityId, List<String> facts) {

    /// What happens; the facts of each kind in their order.
    public enum Kind {
        /// number
        CANCELS_NEED("cancels_need"),
        /// number
        REOPENS_NEED("reopens_need"),
        /// number
        CLOSES_NEED("closes_need"),
        /// number
        WITHDRAWS_OFFER("withdraws_offer"),
        /// number
        REOPENS_OFFER("reopens_offer"),
        /// quantity, unit
        RELEASES("releases"),
        /// quantity, unit
        RESERVES_AGAIN("reserves_again"),
        /// number
        CANCELS_DELIVERY("cancels_delivery"),
        /// number
        FAILS_DELIVERY("fails_delivery"),
        /// number
        COMPLETES_DELIVERY("completes_delivery"),
        /// number
        STARTS_DELIVERY_AGAIN("starts_delivery_again"),
        /// number, received until now, received from then on, unit
        CORRECTS_RECEIPT("corrects_receipt"),
        /// the person's id
        TAKES_FROM_CARRIER("takes_from_carrier"),
        /// the person's id
        GIVES_TO_CARRIER("gives_to_carrier"),
        /// JSON Pointer, text until now (empty: none), text from then on (empty: none)
        CHANGES_BACK("changes_back"),
        /// the other id
        SEPARATES("separates"),
        /// the other id
        MERGES("merges"),
        /// role
        GRANTS_ROLE("grants_role"),
        /// role
        REVOKES_ROLE("revokes_role"),
        CLOSES_NOTICE("closes_notice"),
        SHOWS_NOTICE("shows_notice"),
        /// An entry of the directory that nothing else uses leaves the lists.
        HIDES("hides"),
        /// An entry of the directory that is used elsewhere stays.
        STAYS_KNOWN("stays_known"),
        /// Somebody was told: that cannot be taken back.
        WAS_TOLD("was_told");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// Stable: the key of its sentence, and the code on the command line.
        public String code() {
            return code;
        }
    }

    public Effect {
        facts = List.copyOf(facts);
    }

    static Effect of(Kind kind, String entityId, String... facts) {
        return new Effect(kind, entityId, List.of(facts));
    }
}

package org.mutirao.application.report;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that an auditor should look at.
///
/// @param at when its author says that it happened
/// @param about number or id of what it is about
/// @param by id of the person in whose name; null: nobody's
/// @param device id of the laptop that wrote it
/// @param amount of goods, in `unit`; null where it is not about goods
/// @param item null where it is not about one kind of goods
/// @param why wire word of a reason; null: none was given
/// @param more what else there is to know, in no language: an id, a number; null: nothing
public record Finding(
        Kind kind,
        Instant at,
        String about,
        @Nullable String by,
        String device,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable String item,
        @Nullable String why,
        @Nullable String more) {

    /// In the order in which they are listed.
    public enum Kind {
        /// A receipt without its code that nobody else has agreed to.
        WITHOUT_CODE,
        /// Without a code, and another person agreed; `more` says who.
        WITHOUT_CODE_CHECKED,
        /// As [#WITHOUT_CODE_CHECKED], both on one laptop.
        WITHOUT_CODE_ONE_LAPTOP,
        /// A receipt that nothing vouches for.
        NO_PROOF,
        /// A part for which the closing code was typed: whoever typed it knew it from then on.
        PART_ON_ONE_CODE,
        /// A wrong code was typed; `more` is the attempt.
        WRONG_CODE,
        /// What counts as received or lost was set anew; `amount` is the difference of the
        /// received.
        CORRECTED,
        LOST,
        FAILED,
        CANCELLED,
        /// Received in another unit than was sent: shown, never added.
        OTHER_UNIT,
        /// A reservation that was not confirmed.
        REFUSED,
        /// More was promised of an offer than it holds; `amount` is how much too much.
        OVERDRAWN,
        /// The device's clock stood before a time that it had shown already; `more` in seconds.
        CLOCK_BACK,
        /// The device's clock stood after the time at which this report was made.
        CLOCK_AHEAD,
        /// A person's key was destroyed: name and contact can be read by nobody any more.
        ERASED,
        /// Entries that do not count, with the authority's verdict.
        QUARANTINED,
        ENTRY_REFUSED,
        DUPLICATE,
        /// An entry that this version cannot read; `more` is its type.
        UNREADABLE
    }
}

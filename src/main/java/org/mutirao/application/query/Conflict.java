package org.mutirao.application.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two things that do not go together, until somebody decides.
///
/// @param entityId of the offer, need, delivery, place or device that it is about
/// @param number how people call that; empty where it has none
/// @param what item, field or entry type that it is about
/// @param part the reservation, line, second place, path or chain number that a way out names
/// @param needId the need that is left without; null: none is
/// @param quantity how much is too much; null where that is not the question
/// @param place where it is; null where it is nowhere
/// @param at when the later claim was made; null where that is not known
/// @param claims in the order in which they were made
public record Conflict(
        Kind kind,
        String entityId,
        String number,
        String what,
        String part,
        @Nullable String needId,
        @Nullable BigDecimal quantity,
        String unit,
        @Nullable String place,
        @Nullable Instant at,
        List<Claim> claims) {
    public Conflict {
        claims = List.copyOf(claims);
    }

    /// What it is, the most pressing first.
    public enum Kind {
        /// More is promised than an offer has.
        OVERDRAWN,
        /// A reservation did not stand, and its need still lacks it.
        REFUSED,
        /// Five wrong codes for a delivery.
        CODE_LOCKED,
        /// A field that two people changed without knowing of each other.
        CLASH,
        /// An entry of a device that had left.
        QUARANTINED,
        /// More arrived than set out.
        TOO_MUCH,
        /// Two places of one name.
        SAME_NAME
    }

    /// One side of it.
    ///
    /// @param id of the reservation, place or value that is claimed
    /// @param person id; null where nobody stands for it, as `device`
    /// @param said the value, or the place or need that it is for; null: nothing
    /// @param stands whether it counts now
    public record Claim(
            String id,
            @Nullable String person,
            @Nullable String device,
            @Nullable Instant at,
            @Nullable BigDecimal quantity,
            String unit,
            @Nullable String said,
            boolean stands) {}

    /// The same as long as it is not settled.
    public String key() {
        return kind + "/" + entityId + "/" + part;
    }
}

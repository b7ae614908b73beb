package org.mutirao.domain.delivery;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// What vouches for a pickup or a receipt, after the code was checked against its seal.
public sealed interface CodeProof {
    /// The code is the right one.
    ///
    /// @param code revealed by the event that closes the receipt
    /// @param mac hex; what a receipt in part carries instead. Null where no part can come of it,
    ///   as at a pickup
    record Right(String code, @Nullable String mac) implements CodeProof {}

    /// @param belongsTo the other delivery whose code it is
    record Wrong(@Nullable Id<Entity.Delivery> belongsTo) implements CodeProof {}

    record Without(WithoutCode why) implements CodeProof {}
}

package org.mutirao.domain.matching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// A need, and where its goods are wanted.
///
/// @param at null where nobody knows where its place is
/// @param beyond how much is promised of a line of which nothing is missing any more; null: then
///   nothing is wanted of it
public record Demand(
        Id<Entity.Scope> scope, NeedState need, @Nullable Point at, @Nullable BigDecimal beyond) {

    /// What is missing, and no more.
    public Demand(Id<Entity.Scope> scope, NeedState need, @Nullable Point at) {
        this(scope, need, at, null);
    }
}

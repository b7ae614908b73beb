package org.mutirao.domain.matching;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// A need, and where its goods are wanted.
///
/// @param at null where nobody knows where its place is
public record Demand(Id<Entity.Scope> scope, NeedState need, @Nullable Point at) {}

package org.mutirao.domain.matching;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// An offer, and where its goods are.
///
/// @param at null where nobody knows where its place is
public record Supply(Id<Entity.Scope> scope, OfferState offer, @Nullable Point at) {}

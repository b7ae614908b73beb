package org.mutirao.domain.offer;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;

/// When the authority closes what nobody reserved of an offer.
public final class ExpiryRule {
    private ExpiryRule() {}

    /// @param now the authority's clock, after somebody made sure that it can be believed
    public static Optional<OfferExpired> decide(OfferState state, Instant now) {
        @Nullable Instant due = dueAt(state);
        return due == null || now.isBefore(due)
                ? Optional.empty()
                : Optional.of(new OfferExpired(due));
    }

    /// @return when there will be something to decide; null: never, as things stand
    public static @Nullable Instant dueAt(OfferState state) {
        return state.isKnown() && !state.status().isClosed() ? state.availableUntil() : null;
    }
}

package org.mutirao.domain.matching;

import java.util.List;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Who can serve a need, and who cannot.
///
/// @param candidates best first
/// @param refused offers of which no line fits, each with what speaks against the line that came
///   closest; in the order in which the offers were given
public record Matches(List<Candidate> candidates, List<Unfit> refused) {

    /// @param itemId the offer's line
    /// @param item the offered goods' name, as typed
    /// @param needItemId the need's line that it was held against
    public record Unfit(
            Id<Entity.Offer> offerId, String itemId, String item, String needItemId, WhyNot why) {}

    public Matches {
        candidates = List.copyOf(candidates);
        refused = List.copyOf(refused);
    }
}

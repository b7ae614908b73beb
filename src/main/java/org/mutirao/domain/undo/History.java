package org.mutirao.domain.undo;

import java.util.List;
import org.mutirao.domain.shared.Fact;

/// What is known of one entity, for somebody who decides on it.
@FunctionalInterface
public interface History {
    /// @param entityId id of a need, offer, reservation, delivery, place, person, item, device or
    ///   notice
    /// @return every folded fact that mentions it, its own and others', in canonical order
    List<Fact> of(String entityId);
}

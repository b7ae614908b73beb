package org.mutirao.application.projection;

import org.mutirao.domain.shared.AggregateType;

/// One entity whose state is folded.
public record EntityKey(AggregateType kind, String id) {
    /// Which names mean the same: one state for the whole scope, because merges follow one another.
    public static final EntityKey MERGES = new EntityKey(AggregateType.SCOPE, "merges");

    public static EntityKey need(String id) {
        return new EntityKey(AggregateType.NEED, id);
    }

    public static EntityKey offer(String id) {
        return new EntityKey(AggregateType.OFFER, id);
    }

    public static EntityKey delivery(String id) {
        return new EntityKey(AggregateType.DELIVERY, id);
    }
}

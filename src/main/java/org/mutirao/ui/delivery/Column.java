package org.mutirao.ui.delivery;

import java.util.Set;
import org.mutirao.application.query.DeliveryFilter;

/// The columns of the board, in the order of the job.
public enum Column {
    TO_FETCH(Set.of("iniciada"), true),
    ON_THE_ROAD(DeliveryWords.OPEN, false),
    ARRIVED(Set.of("concluida"), false),
    FAILED(Set.of("falhou", "cancelada"), false);

    private final Set<String> statuses;
    private final boolean toFetch;

    Column(Set<String> statuses, boolean toFetch) {
        this.statuses = statuses;
        this.toFetch = toFetch;
    }

    DeliveryFilter of(DeliveryFilter kind) {
        return kind.standing(statuses, toFetch);
    }

    /// Whether it can have rows that a filter lets through.
    boolean isIn(DeliveryFilter filter) {
        return filter.statuses().isEmpty() || filter.statuses().containsAll(statuses);
    }
}

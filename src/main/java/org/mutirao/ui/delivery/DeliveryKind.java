package org.mutirao.ui.delivery;

import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.domain.delivery.DeliveryStatus;

/// Which deliveries are shown. What went over the counter stands apart: it would cover the rest.
public enum DeliveryKind {
    ALL(DeliveryFilter.ALL.overTheCounter(false)),
    OPEN(DeliveryFilter.ALL.overTheCounter(false).standing(DeliveryStatus.open(), null)),
    TO_CHECK(DeliveryFilter.ALL.toBeChecked()),
    COUNTER(DeliveryFilter.ALL.overTheCounter(true));

    private final DeliveryFilter filter;

    DeliveryKind(DeliveryFilter filter) {
        this.filter = filter;
    }

    DeliveryFilter filter() {
        return filter;
    }

    String key() {
        return "delivery.kind." + name();
    }
}

package org.mutirao.ui.need;

import java.util.Set;
import org.mutirao.application.query.NeedFilter;

/// What the chips above the queue choose from.
public enum NeedKind {
    OPEN("aberta", "parcial"),
    PARTLY("parcial"),
    MET("atendida"),
    ALL();

    private final NeedFilter filter;

    NeedKind(String... statuses) {
        filter = new NeedFilter(Set.of(statuses), null, null);
    }

    NeedFilter filter() {
        return filter;
    }

    String key() {
        return "need.kind." + name().toLowerCase(java.util.Locale.ROOT);
    }
}

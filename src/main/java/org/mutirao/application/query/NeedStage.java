package org.mutirao.application.query;

import java.util.Set;

/// What is to be done next about a need, as its promise ledger says. Each need is in one stage: one
/// that is covered in part is in the first of those that it could be in.
public enum NeedStage {
    /// Something of it is promised by nobody, or nobody said how much it is.
    TO_MATCH(NeedFilter.OPEN.statuses()),
    /// All of it is promised, and something has not set out.
    MATCHED(NeedFilter.OPEN.statuses()),
    /// All that is promised has set out, and not all came.
    ON_ITS_WAY(NeedFilter.OPEN.statuses()),
    /// Met, closed or called off.
    OVER(Set.of("atendida", "encerrada", "cancelada"));

    private final Set<String> statuses;

    NeedStage(Set<String> statuses) {
        this.statuses = statuses;
    }

    /// Wire words of the needs that can be in it.
    public Set<String> statuses() {
        return statuses;
    }
}

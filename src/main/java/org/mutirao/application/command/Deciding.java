package org.mutirao.application.command;

import org.mutirao.domain.scope.ScopeEvent.AuthorityAssumed;
import org.mutirao.domain.scope.ScopeEvent.AuthorityTransferred;
import org.mutirao.domain.scope.ScopeEvent.ScopeCreated;
import org.mutirao.domain.shared.Fact;
import org.mutirao.eventlog.ScopeHead;

/// Which device decides, as accepted entries say.
final class Deciding {
    private Deciding() {}

    static ScopeHead after(ScopeHead head, Fact fact) {
        return switch (fact.event()) {
            case ScopeCreated e -> head.decidedBy(e.authority().text());
            case AuthorityTransferred e -> head.decidedBy(e.authority().text());
            case AuthorityAssumed e -> head.decidedBy(e.authority().text());
            default -> head;
        };
    }
}

package org.mutirao.application.authority;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mutirao.application.projection.FactReader;
import org.mutirao.domain.scope.Standing;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// Who may write what, at the head of each scope. Not thread-safe: the writer's own.
public final class Standings {
    private static final Set<String> TYPES =
            Set.of(
                    "EscopoCriado",
                    "AutoridadeTransferida",
                    "AutoridadeAssumida",
                    "EventoLiberado",
                    "EventoDescartado",
                    "DispositivoRegistrado",
                    "DispositivoRevogado",
                    "PapelConcedido",
                    "PapelRevogado",
                    "PessoasUnificadas",
                    "PessoasSeparadas");

    private final FactReader facts;
    private final Map<String, Standing> byScope = new HashMap<>();

    public Standings(FactReader facts) {
        this.facts = facts;
    }

    public Standing of(LogReader log, String scope) {
        return byScope.computeIfAbsent(scope, it -> fold(log, it));
    }

    private Standing fold(LogReader log, String scope) {
        Standing standing = Standing.before(Id.of(scope));
        for (RecordedEvent entry : log.ofTypes(TYPES)) {
            if (entry.place().scope().equals(scope) && entry.isDecided() && entry.counts()) {
                standing = facts.fact(entry).map(standing::evolve).orElse(standing);
            }
        }
        return standing;
    }

    /// Takes note of an accepted entry.
    void evolve(String scope, Fact fact) {
        byScope.computeIfPresent(scope, (it, standing) -> standing.evolve(fact));
    }

    /// Forgets everything: what was written last may not be in the log.
    public void forget() {
        byScope.clear();
    }
}

package org.mutirao.application.projection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mutirao.domain.process.EntregaSaga;
import org.mutirao.domain.process.SagaEvent;
import org.mutirao.domain.shared.Fact;
import org.mutirao.eventlog.LogReader;

/// The sagas of one delivery, one after the other: what ended, and was taken back after that, is
/// followed by another one.
public final class DeliverySagas {
    private static final Set<String> STEPS = Set.of("AssignmentCriado", "EntregaIniciada");

    private final FactReader facts;

    public DeliverySagas(FactReader facts) {
        this.facts = facts;
    }

    /// In the order in which they began; none where the delivery never had one.
    public List<String> of(LogReader log, String deliveryId) {
        return log.countingAbout(deliveryId).stream()
                .filter(entry -> STEPS.contains(entry.body().eventType()))
                .map(entry -> facts.envelope(entry).saga())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// The saga to whose steps belongs what lets a delivery go on.
    ///
    /// @param fresh the id of another one, for a delivery whose saga has come to its end
    /// @return empty where the delivery never had one
    public Optional<String> toGoOn(LogReader log, String deliveryId, String fresh) {
        return of(log, deliveryId).stream()
                .reduce((first, later) -> later)
                .map(last -> isOver(log, last) ? fresh : last);
    }

    private boolean isOver(LogReader log, String saga) {
        return facts.about(log, saga).stream()
                .map(Fact::event)
                .anyMatch(event -> event instanceof SagaEvent said && EntregaSaga.isOver(said));
    }
}

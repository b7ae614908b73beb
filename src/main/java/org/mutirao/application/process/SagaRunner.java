package org.mutirao.application.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.bus.Backoff;
import org.mutirao.application.bus.DurableSubscriber;
import org.mutirao.application.bus.Outbox.Change;
import org.mutirao.application.bus.Thrown;
import org.mutirao.application.bus.Timers;
import org.mutirao.application.command.Expiring;
import org.mutirao.application.command.Journal;
import org.mutirao.application.command.Turn;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.application.projection.FactReader;
import org.mutirao.domain.process.SagaSignal;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.domain.shared.Fact;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventRefs;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.StorageFailed;

/// Runs delivery sagas where this device decides: what follows from an event is written in one
/// transaction, under ids that make doing it again nothing. A saga that fails is tried again later,
/// and set aside for a person after some times; the others go on.
public final class SagaRunner {
    private static final String NAME = "sagas";
    private static final Duration ROUND = Duration.ofSeconds(20);

    /// What may change where a saga stands.
    private static final Set<String> TYPES =
            Set.of(
                    "OfertaReservada",
                    "ReservaConfirmada",
                    "ReservaRecusada",
                    "ReservaCancelada",
                    "OfertaExpirada",
                    "OfertaRetirada",
                    "NecessidadeCancelada",
                    "NecessidadeEncerrada",
                    "PapelRevogado",
                    "AssignmentCriado",
                    "AssignmentAceito",
                    "AssignmentRecusado",
                    "AssignmentCancelado",
                    "EntregaIniciada",
                    "RetiradaConfirmada",
                    "EntregaEmRota",
                    "EntregaRecebidaEmParte",
                    "EntregaConcluida",
                    "EntregaFalhou",
                    "EntregaCancelada");

    /// What it needs from its surroundings.
    public record Parts(
            Journal journal,
            FactReader facts,
            EventCodec codec,
            SagaBook book,
            SagaSteps steps,
            Executor executor,
            Timers timers,
            Backoff backoff,
            Clock clock) {}

    private final Parts parts;

    public SagaRunner(Parts parts) {
        this.parts = parts;
    }

    public DurableSubscriber subscriber() {
        return DurableSubscriber.each(NAME, TYPES, changes -> changes.forEach(this::happened));
    }

    /// Looks every now and then whether a time has come.
    public void watchTheTime() {
        parts.timers()
                .after(
                        ROUND,
                        () -> {
                            parts.executor().execute(this::timePassed);
                            watchTheTime();
                        });
    }

    private void happened(Change change) {
        RecordedEvent entry = change.entry();
        Optional<Fact> fact = parts.facts().fact(entry);
        if (fact.isEmpty()) {
            return;
        }
        Metadata envelope = parts.codec().decodeMetadata(entry.body().metadata());
        Set<String> sagas = new LinkedHashSet<>();
        if (envelope.saga() != null) {
            sagas.add(envelope.saga());
        }
        sagas.addAll(
                parts.book()
                        .about(
                                EventRefs.of(
                                        entry.body().aggregateId(), fact.get().event(), envelope)));
        sagas.forEach(saga -> react(saga, new SagaSignal.Happened(fact.get())));
    }

    /// Lets sagas react whose deadline has passed, and tries those again that failed.
    public void timePassed() {
        Instant now = parts.clock().instant();
        try {
            for (String saga : parts.book().due(now)) {
                react(saga, new SagaSignal.TimePassed(now));
            }
        } catch (StorageFailed e) {
            return; // the next round comes anyway
        }
    }

    /// One saga in a transaction of its own.
    void react(String saga, SagaSignal signal) {
        Optional<Note> before = parts.book().note(saga);
        boolean rests =
                before.filter(note ->
                                note.standing() == Standing.QUARANTINED
                                        || note.standing() == Standing.CLOSED)
                        .isPresent();
        if (rests) {
            return;
        }
        try {
            parts.journal().writeByRule(turn -> step(turn, saga, signal, before.orElse(null)));
        } catch (RuntimeException e) {
            failed(saga, before.orElse(null), e);
        }
    }

    private boolean step(Turn turn, String saga, SagaSignal signal, @Nullable Note before) {
        if (!turn.decidesHere()
                || (signal instanceof SagaSignal.TimePassed && !Expiring.believable(turn))) {
            return false;
        }
        SagaSteps.After after = parts.steps().carryOut(turn, saga, signal, before);
        parts.book().put(after.note(), after.refs());
        return true;
    }

    /// The saga's own trouble: nobody else waits for it.
    private void failed(String saga, @Nullable Note before, RuntimeException e) {
        Instant now = parts.clock().instant();
        int failures = before == null ? 1 : before.failures() + 1;
        boolean tooOften = failures >= parts.backoff().attempts();
        Duration delay = parts.backoff().delay(failures);
        var note =
                new Note(
                        saga,
                        before == null ? null : before.deliveryId(),
                        before == null ? null : before.needId(),
                        before == null ? SagaStep.RESERVE : before.step(),
                        tooOften ? Standing.QUARANTINED : Standing.TROUBLED,
                        tooOften ? null : now.plus(delay),
                        failures,
                        reason(e),
                        before == null ? Set.of() : before.skipped(),
                        now);
        parts.book().put(note, List.of(saga));
        if (!tooOften) {
            parts.timers()
                    .after(delay.plusMillis(1), () -> parts.executor().execute(this::timePassed));
        }
    }

    private static String reason(RuntimeException e) {
        return e instanceof SagaRefused refused ? refused.code() : Thrown.at(e);
    }
}

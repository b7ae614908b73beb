package org.mutirao.application.process;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.CommandRefusal;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.Journal;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Turn;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.application.projection.FactReader;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.DeliveryCommand;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.process.EntregaSaga;
import org.mutirao.domain.process.MessageEvent.MessageRequested;
import org.mutirao.domain.process.MessageEvent.PushSent;
import org.mutirao.domain.process.SagaSignal;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.Metadata;

/// What people do about deliveries that are under way: answer, hand over, tell, and decide on a
/// saga that was set aside. Thread-safe.
public final class SagaDesk {
    private final Journal journal;
    private final FactReader facts;
    private final SagaBook book;
    private final SagaSteps steps;
    private final SagaRunner runner;
    private final Clock clock;

    public SagaDesk(
            Journal journal,
            FactReader facts,
            SagaBook book,
            SagaSteps steps,
            SagaRunner runner,
            Clock clock) {
        this.journal = journal;
        this.facts = facts;
        this.book = book;
        this.steps = steps;
        this.runner = runner;
        this.clock = clock;
    }

    /// Another person carries all of it, in one command; its codes stay.
    public Outcome<Nothing> reassign(String deliveryId, String personId) {
        return journal.command(turn -> {
            DeliveryState delivery = turn.delivery(Id.of(deliveryId));
            if (!turn.person(Id.of(personId)).known()) {
                return new Outcome.Refused<>(new CommandRefusal.NoVolunteer(personId));
            }
            return last(delivery)
                    .map(from -> carryOut(turn, change(turn, delivery, from, Id.of(personId))))
                    .orElseGet(() -> unknown(deliveryId));
        });
    }

    private static DeliveryCommand change(
            Turn turn, DeliveryState delivery, Carriage from, Id<Entity.Person> to) {
        return new DeliveryCommand.ChangeCarrier(
                delivery.id(),
                from.id(),
                turn.newId(),
                to,
                Set.of(),
                turn.newId(),
                from.respondUntil(),
                null);
    }

    /// Whoever carries it, or was the last who did.
    private static Optional<Carriage> last(DeliveryState delivery) {
        List<Carriage> now = delivery.carriers();
        return now.isEmpty()
                ? delivery.carriages().values().stream().reduce((first, later) -> later)
                : Optional.of(now.getLast());
    }

    /// The carrier says yes, or no.
    ///
    /// @param reason a code; null without one
    public Outcome<Nothing> answer(String deliveryId, boolean accepts, @Nullable String reason) {
        return journal.command(turn -> {
            DeliveryState delivery = turn.delivery(Id.of(deliveryId));
            return last(delivery)
                    .map(it -> carryOut(turn, answer(delivery, it, accepts, reason)))
                    .orElseGet(() -> unknown(deliveryId));
        });
    }

    private static DeliveryCommand answer(
            DeliveryState delivery, Carriage asked, boolean accepts, @Nullable String reason) {
        return accepts
                ? new DeliveryCommand.AcceptAssignment(delivery.id(), asked.id())
                : new DeliveryCommand.DeclineAssignment(delivery.id(), asked.id(), reason);
    }

    private Outcome<Nothing> carryOut(Turn turn, DeliveryCommand command) {
        DeliveryState delivery = turn.delivery(command.deliveryId());
        return switch (DeliveryDecider.decide(command, delivery)) {
            case Decision.Rejected(var refusal) -> new Outcome.Refused<>(refusal);
            case Decision.Accepted(var emissions) -> {
                String saga = book.ofDelivery(delivery.id().text()).map(Note::sagaId).orElse(null);
                yield turn.append(
                        emissions.stream().map(it -> Draft.of(it, saga)).toList(),
                        Metadata.NONE,
                        new Nothing());
            }
        };
    }

    /// Somebody told a person what a message says: it waits for no one any more.
    public Outcome<Nothing> told(String messageId) {
        return journal.command(turn ->
                asked(turn, messageId)
                        .map(asked -> {
                            var sent = new PushSent(asked.personId(), asked.deliveryId(), null);
                            return turn.append(
                                    List.of(Draft.of(new Emission(messageId, sent))),
                                    Metadata.NONE,
                                    new Nothing());
                        })
                        .orElseGet(() -> unknown(messageId)));
    }

    private Optional<MessageRequested> asked(Turn turn, String messageId) {
        return facts.about(turn.log(), messageId).stream()
                .map(Fact::event)
                .filter(MessageRequested.class::isInstance)
                .map(MessageRequested.class::cast)
                .findFirst();
    }

    private static <T> Outcome<T> unknown(String id) {
        return new Outcome.Refused<>(new CommandRefusal.NotFound(id));
    }

    /// Tries a saga again that was set aside.
    ///
    /// @return how it stands then; empty where there is no such saga
    public Optional<Note> retry(String sagaId) {
        return again(sagaId, null, null);
    }

    /// Lets a saga go on without carrying out, or taking back, one of its steps.
    ///
    /// @param reason in a person's words; it stays on this laptop
    public Optional<Note> skip(String sagaId, SagaStep step, String reason) {
        return again(sagaId, step, reason);
    }

    private Optional<Note> again(String sagaId, @Nullable SagaStep skip, @Nullable String reason) {
        Optional<Note> before = book.note(sagaId);
        if (before.isEmpty()) {
            return before;
        }
        Set<SagaStep> skipped = EnumSet.noneOf(SagaStep.class);
        skipped.addAll(before.get().skipped());
        if (skip != null) {
            skipped.add(skip);
        }
        Instant now = clock.instant();
        // due, so that it is taken up later where nothing can be done at this moment
        book.put(with(before.get(), Standing.RUNNING, now, reason, skipped), List.of());
        runner.react(sagaId, new SagaSignal.TimePassed(now));
        return book.note(sagaId);
    }

    private Note with(
            Note note,
            Standing standing,
            @Nullable Instant due,
            @Nullable String reason,
            Set<SagaStep> skipped) {
        return new Note(
                note.sagaId(),
                note.deliveryId(),
                note.needId(),
                note.step(),
                standing,
                due,
                0,
                reason,
                skipped,
                clock.instant());
    }

    /// Ends a saga as it stands: nothing is undone, nothing more is done.
    ///
    /// @param reason in a person's words; it stays on this laptop
    public Outcome<Nothing> close(String sagaId, String reason) {
        Optional<Note> before = book.note(sagaId);
        if (before.isEmpty()) {
            return unknown(sagaId);
        }
        return journal.command(turn -> {
            var course = steps.course(turn, sagaId);
            var closed = EntregaSaga.failed(course, before.get().step(), EntregaSaga.CLOSED);
            Outcome<Nothing> outcome =
                    turn.append(
                            List.of(Draft.of(Emission.of(course.id(), closed), sagaId)),
                            Metadata.NONE,
                            new Nothing());
            if (outcome instanceof Outcome.Done<Nothing>) {
                Note note = before.get();
                book.put(with(note, Standing.CLOSED, null, reason, note.skipped()), List.of());
            }
            return outcome;
        });
    }
}

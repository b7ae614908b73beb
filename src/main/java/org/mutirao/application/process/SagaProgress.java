package org.mutirao.application.process;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.authority.Standings;
import org.mutirao.application.command.Session;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.application.projection.DeliverySagas;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.LogQuestions;
import org.mutirao.application.projection.States;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.process.Course;
import org.mutirao.domain.process.EntregaSaga;
import org.mutirao.domain.process.MessageEvent.MessageRequested;
import org.mutirao.domain.process.SagaEffect;
import org.mutirao.domain.process.SagaEvent;
import org.mutirao.domain.process.SagaState;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.LogReader;

/// Progress as the log tells it that is shown.
public final class SagaProgress implements Progress {
    private static final String ASKED = "NotificacaoEnviar";
    private static final Set<String> ANSWERS = Set.of("EmailEnviado", "SmsEnviado", "PushEnviado");
    private static final int MOST_UNTOLD = 500;

    private final LogQuestions questions;
    private final FactReader facts;
    private final Courses courses;
    private final DeliverySagas sagas;
    private final SagaBook book;
    private final Session session;

    public SagaProgress(LogQuestions questions, FactReader facts, SagaBook book, Session session) {
        this.questions = questions;
        this.facts = facts;
        this.courses = new Courses(facts);
        this.sagas = new DeliverySagas(facts);
        this.book = book;
        this.session = session;
    }

    @Override
    public Optional<Detail> ofDelivery(String deliveryId) {
        return looksBack()
                ? questions.ask((log, states) ->
                        sagas.of(log, deliveryId).stream()
                                .reduce((first, later) -> later)
                                .map(saga -> asItWas(log, states, saga)))
                : book.ofDelivery(deliveryId).map(this::detail);
    }

    @Override
    public Optional<Detail> ofSaga(String sagaId) {
        return looksBack()
                ? questions.ask((log, states) ->
                        log.countingAbout(sagaId).isEmpty()
                                ? Optional.empty()
                                : Optional.of(asItWas(log, states, sagaId)))
                : book.note(sagaId).map(this::detail);
    }

    /// Looking back, those that were in such a standing then and are in it still: of others the
    /// book does not know any more since when.
    @Override
    public List<Note> standing(Set<Standing> standings, int offset, int most) {
        Instant then = session.lookingAt().orElse(Instant.MAX);
        return book.standing(standings, offset, most).stream()
                .filter(note -> !note.updatedAt().isAfter(then))
                .toList();
    }

    private boolean looksBack() {
        return session.lookingAt().isPresent();
    }

    private Detail detail(Note note) {
        return detail(
                note,
                questions.ask(
                        (log, states) -> EntregaSaga.stateOf(course(log, states, note.sagaId()))));
    }

    private Detail asItWas(LogReader log, States states, String saga) {
        var state = EntregaSaga.stateOf(course(log, states, saga));
        return detail(PastNotes.note(state, facts.about(log, saga)), state);
    }

    private Course course(LogReader log, States states, String saga) {
        return courses.of(log, states, new Standings(facts).of(log, session.scope()), saga);
    }

    private static Detail detail(Note note, SagaState state) {
        return new Detail(
                note,
                Arrays.stream(SagaStep.values()).map(step -> line(step, state, note)).toList(),
                EntregaSaga.undoing(state).stream().map(SagaProgress::undo).toList(),
                error(state));
    }

    private static StepLine line(SagaStep step, SagaState state, Note note) {
        boolean now = step == state.step() && !(state instanceof SagaState.Ended);
        return new StepLine(
                step,
                mark(step, state, note),
                step == SagaStep.RESERVE
                        ? List.of()
                        : state.course().carriers().stream().map(it -> it.text()).toList(),
                now ? state.deadline().orElse(null) : null);
    }

    private static Mark mark(SagaStep step, SagaState state, Note note) {
        if (note.skipped().contains(step)) {
            return Mark.SKIPPED;
        }
        if (state instanceof SagaState.Ended(var course, _, var how)) {
            if (how == SagaState.How.COMPLETED) {
                return Mark.DONE;
            }
            return undone(course).contains(step) ? Mark.UNDONE : Mark.OPEN;
        }
        int at = step.compareTo(state.step());
        return at < 0 ? Mark.DONE : at == 0 ? Mark.NOW : Mark.OPEN;
    }

    private static Collection<SagaStep> undone(Course course) {
        return course.said().stream()
                .filter(SagaEvent.SagaCompensated.class::isInstance)
                .flatMap(it -> ((SagaEvent.SagaCompensated) it).undone().stream())
                .toList();
    }

    private static @Nullable String error(SagaState state) {
        if (state instanceof SagaState.Failing failing) {
            return failing.failure().wire();
        }
        return state.course().said().stream()
                .filter(SagaEvent.SagaFailed.class::isInstance)
                .map(it -> ((SagaEvent.SagaFailed) it).error())
                .findFirst()
                .orElse(null);
    }

    private static UndoLine undo(SagaEffect effect) {
        return switch (effect) {
            case SagaEffect.Assign assign ->
                    new UndoLine(assign.step(), Back.TELLS, assign.volunteer().text(), null, null);
            case SagaEffect.Tell tell ->
                    new UndoLine(tell.step(), Back.TELLS, tell.person().text(), null, null);
            case SagaEffect.Append append ->
                    switch (append.emission().event()) {
                        case ReservationCancelled e ->
                                new UndoLine(
                                        append.step(),
                                        Back.GIVES_BACK,
                                        null,
                                        e.quantity(),
                                        e.unit());
                        case DeliveryEvent _ ->
                                new UndoLine(
                                        append.step(), Back.CANCELS_DELIVERY, null, null, null);
                        default ->
                                new UndoLine(
                                        append.step(), Back.CANCELS_ASSIGNMENT, null, null, null);
                    };
        };
    }

    @Override
    public List<ToTell> toTell(int most) {
        return questions.ask((log, states) ->
                log.unanswered(ASKED, ANSWERS, MOST_UNTOLD).stream()
                        .flatMap(asked -> facts.fact(asked).stream())
                        .flatMap(fact -> toTell(fact).stream())
                        .filter(tell -> stillNews(log, states, tell))
                        .limit(most)
                        .toList());
    }

    private static boolean stillNews(LogReader log, States states, ToTell tell) {
        String delivery = tell.deliveryId();
        return delivery == null
                || !tell.template().equals(Progress.NEW_DELIVERY)
                || states.delivery(log, Id.of(delivery)).outcome() == null;
    }

    private static Optional<ToTell> toTell(Fact fact) {
        return fact.event() instanceof MessageRequested message
                ? Optional.of(
                        new ToTell(
                                fact.aggregateId(),
                                message.template(),
                                message.personId().text(),
                                message.deliveryId() == null ? null : message.deliveryId().text(),
                                fact.at()))
                : Optional.empty();
    }
}

package org.mutirao.application.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Dispatcher;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.Facts;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Turn;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.domain.process.Course;
import org.mutirao.domain.process.EntregaSaga;
import org.mutirao.domain.process.MessageEvent.MessageRequested;
import org.mutirao.domain.process.MessageType;
import org.mutirao.domain.process.SagaEffect;
import org.mutirao.domain.process.SagaSignal;
import org.mutirao.domain.process.SagaState;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.RuleIds;

/// Carries out what a saga wants, in a turn at the log.
public final class SagaSteps {
    private final Courses courses;
    private final Dispatcher dispatcher;

    public SagaSteps(Courses courses, Dispatcher dispatcher) {
        this.courses = courses;
        this.dispatcher = dispatcher;
    }

    Course course(Turn turn, String saga) {
        return courses.of(turn.log(), turn.states(), turn.standing(), saga);
    }

    /// Where a saga stands.
    ///
    /// @param refs everything whose change may concern it
    record After(Note note, Set<String> refs) {}

    /// @param before where it stood: of steps that it skips nothing is carried out
    After carryOut(Turn turn, String saga, SagaSignal signal, @Nullable Note before) {
        Set<SagaStep> skipped = before == null ? Set.of() : before.skipped();
        SagaState state = EntregaSaga.stateOf(course(turn, saga));
        Metadata envelope = envelope(saga, signal);
        List<Draft> drafts = new ArrayList<>();
        for (SagaEffect effect : EntregaSaga.react(state, signal)) {
            boolean left = skipped.contains(effect.step()) && !isSaid(effect);
            if (!left) {
                carryOut(turn, state, effect, envelope, drafts);
            }
        }
        append(turn, drafts, envelope);
        Course after = course(turn, saga);
        return new After(note(turn, EntregaSaga.stateOf(after), before), refs(after));
    }

    /// What a saga says of itself belongs to no step that could be skipped.
    private static boolean isSaid(SagaEffect effect) {
        return effect instanceof SagaEffect.Append append && append.rule().startsWith("saga-");
    }

    private static Metadata envelope(String saga, SagaSignal signal) {
        return switch (signal) {
            case SagaSignal.Happened(var fact) ->
                    new Metadata(
                            fact.correlation().text(),
                            fact.id().text(),
                            saga,
                            null,
                            null,
                            Map.of());
            case SagaSignal.TimePassed _ -> Metadata.NONE.ofSaga(saga);
        };
    }

    private void carryOut(
            Turn turn, SagaState state, SagaEffect effect, Metadata envelope, List<Draft> drafts) {
        String saga = state.course().id().text();
        switch (effect) {
            case SagaEffect.Assign(var volunteer, _) ->
                    refuse(
                            dispatcher.assign(
                                    turn,
                                    saga,
                                    new Dispatcher.Assign(volunteer, state.course().reservations()),
                                    envelope));
            case SagaEffect.Tell tell ->
                    draft(turn, saga, "notificar", tell.about(), message(saga, tell))
                            .ifPresent(drafts::add);
            case SagaEffect.Append(_, var rule, var about, var emission) ->
                    draft(turn, saga, rule, about, emission).ifPresent(drafts::add);
        }
    }

    private static Emission message(String saga, SagaEffect.Tell tell) {
        return Emission.of(
                Id.of(Told.messageId(saga, tell.about())),
                new MessageRequested(
                        MessageType.PUSH, tell.template(), tell.person(), tell.delivery()));
    }

    /// @return empty where it was done already
    private static Optional<Draft> draft(
            Turn turn, String saga, String rule, String about, Emission emission) {
        String id = RuleIds.of(rule, saga, about);
        boolean there = turn.log().withId(id).stream().anyMatch(RecordedEvent::counts);
        return there ? Optional.empty() : Optional.of(Draft.ofSaga(saga, id, emission));
    }

    private static void append(Turn turn, List<Draft> drafts, Metadata envelope) {
        if (!drafts.isEmpty()) {
            refuse(turn.append(drafts, envelope, true));
        }
    }

    private static <T> void refuse(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T>(var refusal)) {
            throw new SagaRefused(Facts.said(refusal).code());
        }
    }

    /// What a person said stays; what was said of failures is over.
    private static Note note(Turn turn, SagaState state, @Nullable Note before) {
        @Nullable String said = before == null || before.failures() > 0 ? null : before.reason();
        Course course = state.course();
        Standing standing = state instanceof SagaState.Ended ? Standing.ENDED : Standing.RUNNING;
        @Nullable Instant due = state.deadline().orElse(null);
        return new Note(
                course.id().text(),
                course.delivery().started() ? course.delivery().id().text() : null,
                course.needId() == null ? null : course.needId().text(),
                state.step(),
                standing,
                due,
                0,
                said,
                before == null ? Set.of() : before.skipped(),
                turn.now());
    }

    private static Set<String> refs(Course course) {
        Set<String> refs = new LinkedHashSet<>();
        refs.add(course.id().text());
        refs.add(course.delivery().id().text());
        if (course.needId() != null) {
            refs.add(course.needId().text());
        }
        course.reservations()
                .forEach(it -> {
                    refs.add(it.id().text());
                    refs.add(it.offerId().text());
                });
        course.carriers().forEach(it -> refs.add(it.text()));
        return refs;
    }
}

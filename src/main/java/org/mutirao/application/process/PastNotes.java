package org.mutirao.application.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.domain.process.Course;
import org.mutirao.domain.process.SagaState;
import org.mutirao.domain.shared.Fact;

/// What the runner's book would have said of a saga, from the log alone. What only the book knew,
/// failures and skipped steps and a person's reasons, is not in it.
final class PastNotes {
    private PastNotes() {}

    /// @param said the saga's own facts
    static Note note(SagaState state, List<Fact> said) {
        Course course = state.course();
        return new Note(
                course.id().text(),
                course.delivery().started() ? course.delivery().id().text() : null,
                course.needId() == null ? null : course.needId().text(),
                state.step(),
                standing(state),
                state.deadline().orElse(null),
                0,
                null,
                Set.of(),
                said.stream().map(Fact::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH));
    }

    private static Standing standing(SagaState state) {
        return switch (state) {
            case SagaState.Ended(_, _, var how) ->
                    how == SagaState.How.CLOSED ? Standing.CLOSED : Standing.ENDED;
            default -> Standing.RUNNING; // it waits for something, or for the runner
        };
    }
}

package org.mutirao.application.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.domain.process.SagaStep;

/// How deliveries come along: the steps of each, who, until when, and what undoing it would do.
/// Thread-safe.
public interface Progress {
    /// Somebody is asked to carry a delivery.
    String NEW_DELIVERY = "nova_entrega";

    /// A delivery that somebody was to carry is off.
    String DELIVERY_OFF = "entrega_desfeita";

    /// How far a step is.
    enum Mark {
        DONE,
        NOW,
        OPEN,
        UNDONE,
        SKIPPED
    }

    /// @param people ids of those who do it
    /// @param until by when; null where nobody said
    record StepLine(SagaStep step, Mark mark, List<String> people, @Nullable Instant until) {
        public StepLine {
            people = List.copyOf(people);
        }
    }

    /// What undoing would do.
    enum Back {
        TELLS,
        CANCELS_DELIVERY,
        CANCELS_ASSIGNMENT,
        GIVES_BACK
    }

    /// @param personId who is told; null for goods
    /// @param quantity how much goes back to its offer; null where nothing does
    record UndoLine(
            SagaStep step,
            Back back,
            @Nullable String personId,
            @Nullable BigDecimal quantity,
            @Nullable String unit) {}

    /// @param error code of what stopped it; null while it goes on
    record Detail(Note note, List<StepLine> steps, List<UndoLine> undoing, @Nullable String error) {
        public Detail {
            steps = List.copyOf(steps);
            undoing = List.copyOf(undoing);
        }
    }

    /// Somebody whom nobody has told yet.
    ///
    /// @param template [#NEW_DELIVERY] or [#DELIVERY_OFF]
    record ToTell(
            String messageId,
            String template,
            String personId,
            @Nullable String deliveryId,
            Instant since) {}

    Optional<Detail> ofDelivery(String deliveryId);

    Optional<Detail> ofSaga(String sagaId);

    /// Those that wait longest first.
    List<Note> standing(Set<Standing> standings, int offset, int most);

    /// Oldest first. That something is to be carried which is over by now is no news.
    List<ToTell> toTell(int most);
}

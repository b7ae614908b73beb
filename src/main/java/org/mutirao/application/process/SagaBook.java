package org.mutirao.application.process;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.process.SagaStep;

/// What the runner notes of each saga beside the log. Within a turn at the log it is written with
/// that turn's transaction. Thread-safe.
public interface SagaBook {
    /// How a saga goes.
    enum Standing {
        RUNNING,
        /// It failed some times and is tried again.
        TROUBLED,
        /// It failed too often: a person decides.
        QUARANTINED,
        /// A person closed it.
        CLOSED,
        ENDED
    }

    /// @param step that it waits for
    /// @param due when it is looked at again, without anything happening; null: never
    /// @param failures how often it failed, one after the other
    /// @param reason of the last failure, or of the person who skipped or closed it
    /// @param skipped steps that it does without
    record Note(
            String sagaId,
            @Nullable String deliveryId,
            @Nullable String needId,
            SagaStep step,
            Standing standing,
            @Nullable Instant due,
            int failures,
            @Nullable String reason,
            Set<SagaStep> skipped,
            Instant updatedAt) {
        public Note {
            skipped = skipped.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(skipped));
        }
    }

    Optional<Note> note(String sagaId);

    Optional<Note> ofDelivery(String deliveryId);

    /// Sagas that have not ended and are about one of these.
    List<String> about(Collection<String> ids);

    /// Sagas that are to be looked at by now.
    List<String> due(Instant now);

    List<Note> standing(Set<Standing> standings, int offset, int most);

    /// @param refs what the saga is about
    void put(Note note, Collection<String> refs);
}

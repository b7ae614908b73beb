package org.mutirao.domain.process;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Where a delivery saga stands. A deadline is a part of the state: what happens when it passes is
/// decided when it has.
public sealed interface SagaState {
    Course course();

    /// The step that it waits for, or ended at.
    SagaStep step();

    /// @return empty where nobody is waited for by a time
    default Optional<Instant> deadline() {
        return Optional.empty();
    }

    /// It waits for the authority's word on its reservations.
    record Reserving(Course course) implements SagaState {
        @Override
        public SagaStep step() {
            return SagaStep.RESERVE;
        }
    }

    /// What it needs is reserved; nobody was assigned yet.
    record Assigning(Course course, Id<Entity.Person> volunteer) implements SagaState {
        @Override
        public SagaStep step() {
            return SagaStep.ASSIGN;
        }
    }

    /// It waits for somebody, perhaps not forever.
    sealed interface Waiting extends SagaState {
        /// By when something must be heard; null: nobody said.
        @Nullable Instant until();

        @Override
        default Optional<Instant> deadline() {
            return Optional.ofNullable(until());
        }
    }

    /// It waits for an answer of whoever is asked to carry it.
    record Notifying(Course course, @Nullable Instant until) implements Waiting {
        @Override
        public SagaStep step() {
            return SagaStep.NOTIFY;
        }
    }

    /// It is on its way, or about to be.
    record Tracking(Course course, @Nullable Instant until) implements Waiting {
        @Override
        public SagaStep step() {
            return SagaStep.TRACK;
        }
    }

    /// A part arrived, the rest is to come.
    record Confirming(Course course, @Nullable Instant until) implements Waiting {
        @Override
        public SagaStep step() {
            return SagaStep.CONFIRM;
        }
    }

    /// All of it is said and done, but not yet written down.
    record Arrived(Course course) implements SagaState {
        @Override
        public SagaStep step() {
            return SagaStep.CONFIRM;
        }
    }

    /// A person took the delivery back; what was reserved stays so.
    record Withdrawn(Course course) implements SagaState {
        @Override
        public SagaStep step() {
            return SagaStep.ASSIGN;
        }
    }

    /// It cannot go on: what was done is to be undone.
    ///
    /// @param step that failed
    record Failing(Course course, SagaStep step, SagaFailure failure) implements SagaState {}

    /// Nothing more comes of it.
    record Ended(Course course, SagaStep step, How how) implements SagaState {}

    /// How a saga ended.
    enum How {
        COMPLETED,
        COMPENSATED,
        /// A person closed it.
        CLOSED
    }
}

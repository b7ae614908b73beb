package org.mutirao.bootstrap.desktop;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.mutirao.application.bus.Backoff;
import org.mutirao.application.bus.Timers;
import org.mutirao.application.command.Coordinator;
import org.mutirao.application.command.Journal;
import org.mutirao.application.process.Courses;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.SagaDesk;
import org.mutirao.application.process.SagaProgress;
import org.mutirao.application.process.SagaRunner;
import org.mutirao.application.process.SagaSteps;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;
import org.mutirao.infrastructure.sqlite.SqliteSagaBook;

/// Delivery sagas of one laptop.
///
/// @param runner what runs them
/// @param desk what people do about them
/// @param progress how they come along
public record Sagas(SagaRunner runner, SagaDesk desk, Progress progress) {
    static Sagas over(
            SqliteEventStore store,
            Journal journal,
            LiveStates live,
            FactReader facts,
            EventCodec codec,
            Coordinator coordinator,
            Executor executor,
            Timers timers,
            Clock clock) {
        var book = new SqliteSagaBook(store);
        var steps = new SagaSteps(new Courses(facts), coordinator.dispatcher());
        var runner =
                new SagaRunner(
                        new SagaRunner.Parts(
                                journal,
                                facts,
                                codec,
                                book,
                                steps,
                                executor,
                                timers,
                                Backoff.standard(RandomGenerator.getDefault()),
                                clock));
        return new Sagas(
                runner,
                new SagaDesk(journal, facts, book, steps, runner, clock),
                new SagaProgress(live, facts, book, journal.session()));
    }
}

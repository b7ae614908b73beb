package org.mutirao.bootstrap.desktop;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.mutirao.application.bus.Backoff;
import org.mutirao.application.command.Journal;
import org.mutirao.application.process.Courses;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.SagaDesk;
import org.mutirao.application.process.SagaProgress;
import org.mutirao.application.process.SagaRunner;
import org.mutirao.application.process.SagaSteps;
import org.mutirao.application.projection.LogQuestions;
import org.mutirao.infrastructure.sqlite.SqliteSagaBook;

/// Delivery sagas of one laptop.
///
/// @param runner what runs them
/// @param desk what people do about them
/// @param progress how they come along, or did when the window looks back
public record Sagas(SagaRunner runner, SagaDesk desk, Progress progress) {
    static Sagas over(OpenLog log, LogQuestions shown, Commands commands, Bus bus, Clock clock) {
        Journal journal = commands.journal();
        var book = new SqliteSagaBook(log.store());
        var steps = new SagaSteps(new Courses(log.facts()), commands.coordinator().dispatcher());
        var runner =
                new SagaRunner(
                        new SagaRunner.Parts(
                                journal,
                                log.facts(),
                                log.codec(),
                                book,
                                steps,
                                bus.threads(),
                                bus.timers(),
                                Backoff.standard(RandomGenerator.getDefault()),
                                clock));
        return new Sagas(
                runner,
                new SagaDesk(journal, log.facts(), book, steps, runner, clock),
                new SagaProgress(shown, log.facts(), book, journal.session()));
    }
}

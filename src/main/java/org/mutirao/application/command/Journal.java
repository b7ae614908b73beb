package org.mutirao.application.command;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.mutirao.application.authority.Standings;
import org.mutirao.application.bus.EventBus;
import org.mutirao.application.projection.States;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.UnfitText;

/// The way into the log: one command's turn, its durable commit, then the bus. Thread-safe; turns
/// run one after the other.
public final class Journal {
    private final EventStore store;
    private final States states;
    private final Standings standings;
    private final Appender appender;
    private final EventBus bus;
    private final Session session;
    private final Clock clock;
    private final Ids ids;

    /// @param states the writer's own, as `standings`: nobody else may use them
    public Journal(
            EventStore store,
            States states,
            Standings standings,
            Appender appender,
            EventBus bus,
            Session session,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.states = states;
        this.standings = standings;
        this.appender = appender;
        this.bus = bus;
        this.session = session;
        this.clock = clock;
        this.ids = ids;
    }

    /// The same way into the same log, for somebody who acts beside: whoever that session says is
    /// the author, and whether they look back is a question of their own.
    public Journal actingIn(Session other) {
        return new Journal(store, states, standings, appender, bus, other, clock, ids);
    }

    /// What a turn left behind.
    private record Result<T>(T value, List<RecordedEvent> appended) {}

    /// Runs a person's command that may refuse. A text that may not enter a log is a refusal, and
    /// so is a command of whoever looks back: it would act on what is not so any more.
    public <T> Outcome<T> command(Function<Turn, Outcome<T>> work) {
        if (session.lookingAt().isPresent()) {
            return new Outcome.Refused<>(
                    new CommandRefusal.InThePast(session.lookingAt().orElseThrow()));
        }
        try {
            return write(work);
        } catch (RefusedException e) {
            return new Outcome.Refused<>(e.refusal());
        } catch (UnfitText e) {
            return new Outcome.Refused<>(new CommandRefusal.UnfitText(e.problem()));
        }
    }

    /// Runs `work` in its turn. Everything that it appends is durable when this returns, or, if it
    /// throws, nothing is.
    public <T> T write(Function<Turn, T> work) {
        return store.write(new TurnWork<>(work, true)).value();
    }

    /// As [#write], in nobody's name: what the deciding device does by rule.
    public <T> T writeByRule(Function<Turn, T> work) {
        return store.write(new TurnWork<>(work, false)).value();
    }

    public Session session() {
        return session;
    }

    /// The laptop's clock, as far as the log tells times apart.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private final class TurnWork<T> implements EventStore.Work<Result<T>> {
        private final Function<Turn, T> work;
        private final boolean inPerson;

        TurnWork(Function<Turn, T> work, boolean inPerson) {
            this.work = work;
            this.inPerson = inPerson;
        }

        @Override
        public Result<T> run(LogWriter tx) {
            var author =
                    new Author(
                            session.scope(),
                            session.deviceId(),
                            inPerson ? session.personId() : null,
                            now());
            var turn = new Turn(tx, author, states, standings, appender, ids);
            T value = work.apply(turn);
            return new Result<>(value, List.copyOf(turn.appended()));
        }

        @Override
        public void committed(Result<T> result) {
            if (!result.appended().isEmpty()) {
                bus.publish(result.appended());
            }
        }

        @Override
        public void lost() {
            states.forget();
            standings.forget();
        }
    }
}

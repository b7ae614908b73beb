package org.mutirao.application.command;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mutirao.application.authority.Standings;
import org.mutirao.application.bus.EventBus;
import org.mutirao.application.projection.States;
import org.mutirao.domain.scope.Standing;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.RecordedEvent;

/// The way into the log for what other devices wrote, beside the [Journal] for what this one
/// writes. Thread-safe; turns run one after the other.
public final class Intake {
    private final EventStore store;
    private final States states;
    private final Standings standings;
    private final Appender appender;
    private final EventBus bus;
    private final String deviceId;
    private final Clock clock;

    /// @param states the writer's own, as `standings` and `appender`: the journal's
    public Intake(
            EventStore store,
            States states,
            Standings standings,
            Appender appender,
            EventBus bus,
            String deviceId,
            Clock clock) {
        this.store = store;
        this.states = states;
        this.standings = standings;
        this.appender = appender;
        this.bus = bus;
        this.deviceId = deviceId;
        this.clock = clock;
    }

    /// Reads one consistent snapshot.
    public <T> T read(Function<LogReader, T> work) {
        return store.read(work);
    }

    /// Runs `work` in its turn. What it takes in is durable when this returns, or, if it throws,
    /// nothing is.
    public <T> T turn(String scope, Function<Turn, T> work) {
        return store.write(new TurnWork<>(scope, work)).value();
    }

    private record Result<T>(T value, List<RecordedEvent> taken) {}

    /// One turn at the log of one scope; it ends with its transaction.
    public final class Turn {
        private final LogWriter tx;
        private final Author author;
        private final List<RecordedEvent> taken = new ArrayList<>();

        private Turn(LogWriter tx, Author author) {
            this.tx = tx;
            this.author = author;
        }

        public LogReader log() {
            return tx;
        }

        public String deviceId() {
            return deviceId;
        }

        public Standing standing() {
            return standings.of(tx, author.scope());
        }

        /// @see Appender#arrive
        public void arrive(List<Arrived> entries) {
            taken.addAll(appender.arrive(tx, author, entries));
        }

        /// @see Appender#follow
        /// @return false where the entries do not go on where this log stands: nothing was taken
        public boolean follow(List<Decided> entries) {
            boolean follows = Following.fits(tx, author.scope(), entries);
            if (follows) {
                taken.addAll(appender.follow(tx, author, entries));
            }
            return follows;
        }
    }

    private final class TurnWork<T> implements EventStore.Work<Result<T>> {
        private final String scope;
        private final Function<Turn, T> work;

        TurnWork(String scope, Function<Turn, T> work) {
            this.scope = scope;
            this.work = work;
        }

        @Override
        public Result<T> run(LogWriter tx) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var turn = new Turn(tx, new Author(scope, deviceId, null, now));
            T value = work.apply(turn);
            return new Result<>(value, List.copyOf(turn.taken));
        }

        @Override
        public void committed(Result<T> result) {
            if (!result.taken().isEmpty()) {
                bus.publish(result.taken());
            }
        }

        @Override
        public void lost() {
            states.forget();
            standings.forget();
        }
    }
}

package org.mutirao.application.command;

import java.util.Optional;
import java.util.function.Function;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.projection.States;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.LogReader;

/// A command that is only thought through: it reads beside whoever writes, and leaves nothing.
public final class Rehearsal implements Ground {
    private final LogReader log;
    private final States states;
    private final Session session;
    private final Ids ids;
    private long drawn;

    private Rehearsal(LogReader log, States states, Session session, Ids ids) {
        this.log = log;
        this.states = states;
        this.session = session;
        this.ids = ids;
    }

    /// Runs `work` on one snapshot of the log.
    public static <T> T of(LiveStates live, Session session, Ids ids, Function<Ground, T> work) {
        return live.ask((log, states) -> work.apply(new Rehearsal(log, states, session, ids)));
    }

    @Override
    public LogReader log() {
        return log;
    }

    @Override
    public PlaceState place(Id<Entity.Place> id) {
        return states.place(log, id);
    }

    @Override
    public Optional<Id<Entity.Person>> actor() {
        return Optional.ofNullable(session.personId()).map(Id::of);
    }

    @Override
    public <T extends Entity> Id<T> newId() {
        return Id.of(ids.next());
    }

    @Override
    public String nextNumber() {
        return ShortNumbers.next(log, drawn++);
    }
}

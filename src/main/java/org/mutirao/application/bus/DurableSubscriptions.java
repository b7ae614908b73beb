package org.mutirao.application.bus;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.bus.Outbox.DeadLetter;
import org.mutirao.application.bus.Outbox.State;

/// All durable subscribers of one database, and what they laid aside. Thread-safe.
public final class DurableSubscriptions implements AutoCloseable {
    private final Follower.Parts parts;
    private final CopyOnWriteArrayList<Follower> followers = new CopyOnWriteArrayList<>();

    public DurableSubscriptions(
            Outbox outbox,
            Executor executor,
            Timers timers,
            Backoff backoff,
            Clock clock,
            BusMetrics metrics) {
        this.parts = new Follower.Parts(outbox, executor, timers, backoff, clock, metrics);
        metrics.deadLetters(outbox::openLetters);
    }

    /// Lets a subscriber go on from where it stood.
    public void add(DurableSubscriber subscriber) {
        var follower = new Follower(subscriber, parts);
        followers.add(follower);
        follower.wake();
    }

    /// Something may have been committed.
    public void wake() {
        followers.forEach(Follower::wake);
    }

    /// An event of a type was committed. Whom it does not concern passes it by later, with others.
    public void wake(String eventType) {
        followers.forEach(follower -> follower.wake(eventType));
    }

    /// Handles what there is, before it returns.
    public void handleNow() {
        followers.forEach(Follower::goOn);
    }

    /// What became of a dead letter that a person had tried again or closed.
    public sealed interface Settled {
        record Done() implements Settled {}

        /// @param error as it stands in the letter now
        record FailedAgain(String error, int attempts) implements Settled {}

        /// It is not there, or is settled already.
        record NotOpen() implements Settled {}
    }

    /// How far a subscriber has come.
    ///
    /// @param behind how many changes it has before it
    public record Standing(String name, long behind) {}

    /// In the order in which they were added.
    public List<Standing> standings() {
        return followers.stream()
                .map(follower -> new Standing(follower.name(), follower.lag()))
                .toList();
    }

    public List<DeadLetter> letters(int offset, int most) {
        return parts.outbox().letters(offset, most);
    }

    /// Tries a dead letter again, now and once.
    public Settled retry(long id) {
        Optional<DeadLetter> letter = open(id);
        @Nullable Follower follower = letter.map(it -> follower(it.subscriber())).orElse(null);
        if (letter.isEmpty() || follower == null) {
            return new Settled.NotOpen();
        }
        int attempts = letter.get().attempts() + 1;
        try {
            follower.again(letter.get().change());
        } catch (RuntimeException e) {
            String error = Thrown.at(e);
            parts.outbox().settle(id, State.OPEN, attempts, error);
            return new Settled.FailedAgain(error, attempts);
        }
        parts.outbox().settle(id, State.DONE, attempts, letter.get().error());
        return new Settled.Done();
    }

    private Optional<DeadLetter> open(long id) {
        return parts.outbox().letter(id).filter(letter -> letter.state() == State.OPEN);
    }

    private @Nullable Follower follower(String name) {
        return followers.stream().filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }

    /// Leaves a dead letter at that.
    public Settled close(long id) {
        Optional<DeadLetter> letter = open(id);
        if (letter.isEmpty()) {
            return new Settled.NotOpen();
        }
        parts.outbox().settle(id, State.CLOSED, letter.get().attempts(), letter.get().error());
        return new Settled.Done();
    }

    /// Handles what there is, notes how far everybody came, and forgets what all are done with.
    @Override
    public void close() {
        followers.forEach(Follower::close);
        if (!followers.isEmpty()) {
            parts.outbox().trim();
        }
    }
}

package org.mutirao.application.bus;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.mutirao.application.bus.Outbox.Change;
import org.mutirao.application.bus.Outbox.Cursor;
import org.mutirao.application.bus.Outbox.DeadLetter;
import org.mutirao.application.bus.Outbox.State;

/// One durable subscriber on its way through the log. What it cannot handle it tries again after a
/// while, some times, and then lays aside as a dead letter, so that it goes on.
final class Follower {
    private static final int PAGE = 500;

    /// How far it may go, past what is not for it, without noting so.
    private static final int UNNOTED = 1_000;

    /// How long it lets gather what is not for it.
    private static final Duration PASSING = Duration.ofSeconds(1);

    /// What followers share.
    record Parts(
            Outbox outbox,
            Executor executor,
            Timers timers,
            Backoff backoff,
            Clock clock,
            BusMetrics metrics) {}

    private final DurableSubscriber subscriber;
    private final Parts parts;
    private final Waking waking;
    private final ReentrantLock turn = new ReentrantLock();

    /// Changed in turn only.
    private volatile Cursor cursor;

    /// What follows is guarded by the turn.
    private Cursor noted;

    /// How often what comes next failed.
    private int failures;

    /// How often the outbox could not be read or written, one time after the other.
    private int troubles;

    /// How many of the next changes are handled one by one, after a batch that failed.
    private int oneByOne;

    private volatile boolean waiting;
    private volatile boolean closed;

    Follower(DurableSubscriber subscriber, Parts parts) {
        this.subscriber = subscriber;
        this.parts = parts;
        this.cursor = parts.outbox().open(subscriber.name(), subscriber.fromStart());
        this.noted = cursor;
        Runnable work = subscriber.linger().isZero() ? this::goOn : this::goOnUnhurried;
        this.waking = new Waking(parts.executor(), parts.timers(), work);
        parts.metrics().lag(subscriber.name(), this::lag);
    }

    String name() {
        return subscriber.name();
    }

    long lag() {
        return closed ? 0 : parts.outbox().lag(cursor);
    }

    /// There may be something new.
    void wake() {
        waking.after(subscriber.linger());
    }

    /// There is an event of a type.
    void wake(String eventType) {
        waking.after(subscriber.wants(eventType) ? subscriber.linger() : PASSING);
    }

    /// Handles what there is, until it has to wait.
    void goOn() {
        inTurn(() -> step() > 0);
    }

    /// As [#goOn], for who lets events gather: what is written meanwhile gathers too. Else it would
    /// run after somebody who writes all the time, with a commit for every few events.
    private void goOnUnhurried() {
        inTurn(() -> {
            int read = step();
            if (read > 0 && read < PAGE) {
                waking.after(subscriber.linger());
            }
            return read == PAGE;
        });
    }

    private void inTurn(BooleanSupplier step) {
        turn.lock();
        try {
            while (!closed && !waiting && step.getAsBoolean()) {
                // step by step
            }
        } catch (RuntimeException broken) {
            troubles++;
            later(troubles, broken, "");
        } finally {
            turn.unlock();
        }
    }

    /// @return how many changes there were to look at, at most a page
    private int step() {
        List<Change> page = parts.outbox().after(cursor, PAGE);
        if (page.isEmpty()) {
            troubles = 0;
            return 0;
        }
        int from = 0;
        while (from < page.size() && !waiting && !closed) {
            int size = oneByOne > 0 || failures > 0 ? 1 : subscriber.batch();
            int to = Math.min(from + size, page.size());
            take(page.subList(from, to));
            from = to;
            if (failures > 0) {
                break; // what failed comes first again
            }
        }
        return page.size();
    }

    private void take(List<Change> changes) {
        long seen = cursor.entry();
        List<Change> wanted =
                changes.stream().filter(change -> subscriber.wants(change, seen)).toList();
        Cursor next = cursor;
        for (Change change : changes) {
            next = next.after(change);
        }
        if (!wanted.isEmpty() && !handled(wanted, next)) {
            oneByOne = wanted.size() > 1 ? changes.size() : oneByOne;
            return;
        }
        cursor = next;
        failures = 0;
        oneByOne = Math.max(0, oneByOne - 1);
        if (!wanted.isEmpty() || cursor.change() - noted.change() >= UNNOTED) {
            note();
        }
        troubles = 0;
    }

    private void note() {
        parts.outbox().move(subscriber.name(), cursor);
        noted = cursor;
    }

    private boolean handled(List<Change> wanted, Cursor next) {
        try {
            handle(wanted);
            return true;
        } catch (RuntimeException e) {
            failed(wanted, next, e);
            return false;
        }
    }

    private void handle(List<Change> changes) {
        long start = System.nanoTime();
        String type = changes.getFirst().entry().body().eventType();
        try {
            subscriber.handler().handle(changes);
        } finally {
            parts.metrics().handling(type, subscriber.name()).took(System.nanoTime() - start);
        }
    }

    private void failed(List<Change> wanted, Cursor next, RuntimeException e) {
        Change change = wanted.getFirst();
        String type = change.entry().body().eventType();
        if (wanted.size() == 1 && failures + 1 >= parts.backoff().attempts()) {
            var letter = letter(change, e, failures + 1);
            parts.outbox().bury(letter, next);
            parts.metrics().failed(type, e.getClass().getSimpleName());
            cursor = next;
            noted = next;
            failures = 0;
            troubles = 0;
            return;
        }
        failures++;
        later(failures, e, type);
    }

    private DeadLetter letter(Change change, RuntimeException e, int attempts) {
        return new DeadLetter(
                0,
                subscriber.name(),
                change,
                Thrown.at(e),
                attempts,
                parts.clock().instant(),
                State.OPEN);
    }

    private void later(int times, RuntimeException e, String eventType) {
        waiting = true;
        parts.metrics().failed(eventType, e.getClass().getSimpleName());
        Duration delay = parts.backoff().delay(times);
        parts.timers()
                .after(
                        delay,
                        () -> {
                            waiting = false;
                            waking.now();
                        });
    }

    /// Tries a dead letter once more, between two others.
    ///
    /// @throws RuntimeException as the handler failed
    void again(Change change) {
        turn.lock();
        try {
            handle(List.of(change));
        } finally {
            turn.unlock();
        }
    }

    /// Handles what there is and notes how far it came; what waits for another attempt waits for
    /// the next start.
    void close() {
        goOn();
        turn.lock();
        try {
            if (!closed && cursor.change() > noted.change()) {
                note();
            }
            closed = true;
        } finally {
            turn.unlock();
        }
    }
}

package org.mutirao.infrastructure.sqlite;

import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.EventStore.Work;
import org.mutirao.eventlog.LogWriter;

/// One caller's work in a commit that others may share, and what became of it. It is written in the
/// writer's turn, and read by its caller once [#isDone].
final class WriteJob<T> {
    private final Work<T> work;
    private @Nullable T value;
    private @Nullable Throwable failure;
    private boolean done;

    WriteJob(Work<T> work) {
        this.work = work;
    }

    void run(LogWriter tx) {
        value = work.run(tx);
    }

    /// It is durable, so that a listener's failure is told to the caller but changes nothing for
    /// the others.
    @SuppressWarnings("NullAway") // T is whatever the caller's work returned
    void done() {
        done = true;
        if (failure == null) {
            try {
                work.committed(value);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
    }

    void fail(Throwable e) {
        done = true;
        if (failure == null) {
            failure = e;
        }
        work.lost();
    }

    boolean isDone() {
        return done;
    }

    @SuppressWarnings("NullAway") // T is whatever the caller's work returned
    T result() {
        switch (failure) {
            case null -> {
                return value;
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }
}

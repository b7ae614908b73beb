package org.mutirao.application.bus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutirao.eventlog.RecordedEvent;

/// The log's changes as durable subscribers follow them, and where each of them stands. A crash
/// loses nothing of it. Thread-safe.
public interface Outbox {
    /// Something that happened to an entry.
    ///
    /// @param pos its place among the changes
    /// @param what `arrived`, or the verdict that the authority gave
    record Change(long pos, String what, RecordedEvent entry) {}

    /// Up to where a subscriber is done.
    ///
    /// @param change the place among the changes
    /// @param entry the highest place in the log among those changes: what is changed beyond it is
    ///   folded for the first time
    record Cursor(long change, long entry) {
        /// Where the subscriber stands once it is done with `next`.
        public Cursor after(Change next) {
            return new Cursor(Math.max(change, next.pos()), Math.max(entry, next.entry().pos()));
        }
    }

    /// Something that a subscriber could not do.
    ///
    /// @param id given when it is kept; 0 before
    /// @param error what was thrown and where, never what it said: that may name people
    record DeadLetter(
            long id,
            String subscriber,
            Change change,
            String error,
            int attempts,
            Instant at,
            State state) {}

    /// What became of a dead letter.
    enum State {
        OPEN,
        /// A later attempt succeeded.
        DONE,
        /// A person left it at that.
        CLOSED
    }

    /// Where a subscriber stands. A new one starts at the end of the log.
    ///
    /// @param fromStart a new one starts at the beginning instead
    Cursor open(String subscriber, boolean fromStart);

    /// @return empty where there is nothing more
    List<Change> after(Cursor cursor, int most);

    /// Durably. A cursor never moves back, so that moving it twice is moving it once.
    void move(String subscriber, Cursor to);

    /// Keeps a dead letter and moves the cursor behind it, both or neither.
    void bury(DeadLetter letter, Cursor to);

    /// How many changes a subscriber has before it.
    long lag(Cursor cursor);

    /// Forgets the changes that every durable subscriber is done with.
    void trim();

    long openLetters();

    /// Those that are open, oldest first.
    List<DeadLetter> letters(int offset, int most);

    Optional<DeadLetter> letter(long id);

    /// Notes another attempt.
    void settle(long id, State state, int attempts, String error);
}

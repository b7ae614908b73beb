package org.mutirao.infrastructure.sqlite;

import java.util.List;
import java.util.Optional;
import org.mutirao.application.bus.Outbox;

/// An outbox whose disk fails now and then.
///
/// @param reading runs before changes are read; what it throws is thrown
/// @param noting runs before a place is noted
record Unsteady(Outbox real, Runnable reading, Runnable noting) implements Outbox {
    @Override
    public Cursor open(String subscriber, boolean fromStart) {
        return real.open(subscriber, fromStart);
    }

    @Override
    public List<Change> after(Cursor cursor, int most) {
        reading.run();
        return real.after(cursor, most);
    }

    @Override
    public void move(String subscriber, Cursor to) {
        noting.run();
        real.move(subscriber, to);
    }

    @Override
    public void bury(DeadLetter letter, Cursor to) {
        noting.run();
        real.bury(letter, to);
    }

    @Override
    public long lag(Cursor cursor) {
        return real.lag(cursor);
    }

    @Override
    public void trim() {
        real.trim();
    }

    @Override
    public long openLetters() {
        return real.openLetters();
    }

    @Override
    public List<DeadLetter> letters(int offset, int most) {
        return real.letters(offset, most);
    }

    @Override
    public Optional<DeadLetter> letter(long id) {
        return real.letter(id);
    }

    @Override
    public void settle(long id, State state, int attempts, String error) {
        real.settle(id, state, attempts, error);
    }
}

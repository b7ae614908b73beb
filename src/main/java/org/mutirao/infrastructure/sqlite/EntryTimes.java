package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.mutirao.application.query.Moments;
import org.mutirao.domain.shared.Times;
import org.mutirao.eventlog.RecordedEvent;

/// When each entry of a log was first known: the time that it claims, or when it was received where
/// that is earlier, because a claimed time that is later than the receipt is wrong. Eight bytes an
/// entry are held. Not thread-safe.
final class EntryTimes {
    private static final String COLUMNS = "SELECT id, timestamp, received_at FROM event_store ";
    private static final long NONE = Long.MAX_VALUE;

    private long[] millis = new long[1_024];
    private int last;
    private BitSet undecided = new BitSet();

    /// The entries that were known by a time.
    static Predicate<RecordedEvent> by(Instant time) {
        return entry -> !firstKnown(entry).isAfter(time);
    }

    private static Instant firstKnown(RecordedEvent entry) {
        Instant claimed = Times.parse(entry.body().timestamp());
        return entry.ruling() != null && entry.ruling().receivedAt().isBefore(claimed)
                ? entry.ruling().receivedAt()
                : claimed;
    }

    /// Reads what was written or decided since it was read last.
    ///
    /// @param each told the number of every such entry
    void refresh(Sql sql, LongConsumer each) {
        int before = last;
        sql.each(COLUMNS + "WHERE id > ?", row -> each.accept(take(row)), (long) before);
        BitSet now = new BitSet();
        sql.each(
                "SELECT id FROM event_store WHERE scope_seq IS NULL",
                row -> now.set(Math.toIntExact(row.getLong(1))));
        undecided.andNot(now);
        undecided.stream()
                .forEach(id ->
                        sql.each(
                                COLUMNS + "WHERE id = ?",
                                row -> each.accept(take(row)),
                                (long) id));
        undecided = now;
    }

    private int take(ResultSet row) throws SQLException {
        int id = Math.toIntExact(row.getLong(1));
        while (id >= millis.length) {
            millis = Arrays.copyOf(millis, millis.length * 2);
        }
        if (id > last) {
            Arrays.fill(millis, last + 1, id, NONE);
            last = id;
        }
        long claimed = Times.parse(row.getString(2)).toEpochMilli();
        long received = row.getLong(3);
        millis[id] = row.wasNull() ? claimed : Math.min(claimed, received);
        return id;
    }

    /// The entries that were first known between two times.
    ///
    /// @param from exclusive, in milliseconds since 1970
    /// @param to inclusive
    BitSet between(long from, long to) {
        BitSet found = new BitSet();
        for (int id = 1; id <= last; id++) {
            if (millis[id] > from && millis[id] <= to) {
                found.set(id);
            }
        }
        return found;
    }

    /// How many entries the log has.
    int count() {
        return last;
    }

    long known(long id) {
        return millis[Math.toIntExact(id)];
    }

    Moments moments() {
        return Moments.of(
                last == 0
                        ? new long[0]
                        : Arrays.stream(millis, 1, last + 1).filter(it -> it != NONE).toArray());
    }
}

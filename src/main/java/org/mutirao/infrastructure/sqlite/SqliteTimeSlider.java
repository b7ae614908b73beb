package org.mutirao.infrastructure.sqlite;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.query.Past;
import org.mutirao.application.query.TimeSlider;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.RecordedEvent;

/// Folds a part of the log into tables in memory. Thread-safe.
public final class SqliteTimeSlider implements TimeSlider {
    private final Path file;
    private final EventCodec codec;

    public SqliteTimeSlider(Path file, EventCodec codec) {
        this.file = file;
        this.codec = codec;
    }

    @Override
    public Past at(Instant time) {
        Predicate<RecordedEvent> seen = EntryTimes.by(time);
        Sql sql = Connections.to(file).reader();
        try {
            PrivateTables.fill(sql, new FactReader(codec), seen, _ -> {});
            PrivateTables.keep(sql);
        } catch (RuntimeException | Error e) {
            sql.close();
            throw e;
        }
        return new SqlitePast(sql, codec, seen);
    }
}

package org.mutirao.infrastructure.sqlite;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.Trail;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.WhyModel;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.sqlite.WhyParts.Found;
import org.mutirao.infrastructure.sqlite.WhyParts.Many;

/// The entries behind a number: which things it counts the read tables say, and of each its entries
/// are folded again to see which of them changed it.
public final class SqliteWhy implements WhyModel {
    private final SqlReads reads;
    private final EventCodec codec;
    private final Predicate<RecordedEvent> seen;
    private final Trail trail;
    private final WhyParts parts;

    /// As it stands now.
    public SqliteWhy(SqliteEventStore store, EventCodec codec) {
        this(store::readSql, codec, _ -> true);
    }

    /// @param seen the entries that the tables were made of
    SqliteWhy(SqlReads reads, EventCodec codec, Predicate<RecordedEvent> seen) {
        this.reads = reads;
        this.codec = codec;
        this.seen = seen;
        this.trail = new Trail(new FactReader(codec));
        this.parts = new WhyParts(reads, codec, seen);
    }

    @Override
    public Answer why(Asked asked, Instant now, ZoneId zone) {
        return reads.read(sql -> answer(sql, parts.of(sql, asked, now, zone)));
    }

    private Answer answer(Sql sql, Many found) {
        LogReader log = new ChosenEntries(new SqliteLogReader(sql), seen);
        return new Answer(
                found.first().stream().limit(MOST_PARTS).map(each -> part(sql, log, each)).toList(),
                found.all());
    }

    private Part part(Sql sql, LogReader log, Found found) {
        return new Part(found.about(), steps(sql, log, found));
    }

    private List<Step> steps(Sql sql, LogReader log, Found found) {
        var how = found.how();
        if (how == null) {
            return HistoryQueries.last(sql, codec, seen, found.about().id(), MOST_STEPS).stream()
                    .map(line -> new Step(line, null))
                    .toList();
        }
        List<Trail.Changed> all = trail.of(log, how.key(), how.measure());
        return all.stream()
                .skip(Math.max(0, all.size() - MOST_STEPS))
                .map(each -> new Step(HistoryQueries.line(codec, each.entry()), each.change()))
                .toList();
    }
}

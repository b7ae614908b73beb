package org.mutirao.infrastructure.sqlite;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.Today.Shortage;
import org.mutirao.application.query.TodayModel;

/// What a coordinator has to know now, from the read tables.
public final class SqliteToday implements TodayModel {
    /// How far ahead something is short already.
    static final Duration AHEAD = Duration.ofHours(36);

    private final SqlReads reads;

    /// The tables as they stand now.
    public SqliteToday(SqliteEventStore store) {
        this(store::readSql);
    }

    SqliteToday(SqlReads reads) {
        this.reads = reads;
    }

    @Override
    public Today today(Instant now, ZoneId zone) {
        return reads.read(sql -> today(sql, now, zone));
    }

    private static Today today(Sql sql, Instant now, ZoneId zone) {
        List<Shortage> shortages = TodayCharts.shortages(sql, now.plus(AHEAD));
        Map<Today.Why, Integer> counts = TodayQueries.counts(sql, now);
        return new Today(
                shortages,
                TodayQueries.numbers(sql, now, counts),
                TodayQueries.todo(sql, now),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                shortages.isEmpty()
                        ? List.of()
                        : TodayCharts.hours(
                                sql,
                                shortages.getFirst().item(),
                                shortages.getFirst().unit(),
                                now.atZone(zone)),
                TodayCharts.filled(sql, now));
    }
}

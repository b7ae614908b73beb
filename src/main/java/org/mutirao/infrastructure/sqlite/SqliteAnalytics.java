package org.mutirao.infrastructure.sqlite;

import java.util.List;
import org.mutirao.application.bus.AnalyticsLog;
import org.mutirao.application.bus.AnalyticsRecorded;

/// What is counted, in table `analytics`.
public final class SqliteAnalytics implements AnalyticsLog {
    private final SqliteEventStore store;

    public SqliteAnalytics(SqliteEventStore store) {
        this.store = store;
    }

    @Override
    public void keep(List<AnalyticsRecorded> recorded) {
        store.ownWrite(sql -> {
            for (AnalyticsRecorded one : recorded) {
                sql.update(
                        "INSERT OR IGNORE INTO analytics (event_id, event_type, aggregate_type, at,"
                                + " handled) VALUES (?,?,?,?,?)",
                        one.eventId(),
                        one.eventType(),
                        one.aggregateType(),
                        one.at(),
                        one.handled());
            }
            return recorded.size();
        });
    }
}

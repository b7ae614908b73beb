package org.mutirao.infrastructure.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.ConflictsModel;
import org.mutirao.infrastructure.sqlite.ConflictQueries.Key;

/// What does not go together, from the read tables and the entries behind them.
public final class SqliteConflicts implements ConflictsModel {
    private final SqlReads reads;

    public SqliteConflicts(SqlReads reads) {
        this.reads = reads;
    }

    @Override
    public int count(Instant now) {
        return reads.read(sql -> ConflictQueries.keys(sql, now).size());
    }

    @Override
    public List<Conflict> open(Instant now) {
        return reads.read(sql ->
                ConflictQueries.keys(sql, now).stream()
                        .flatMap(key -> conflict(sql, key).stream())
                        .toList());
    }

    private static Optional<Conflict> conflict(Sql sql, Key key) {
        return switch (key.kind()) {
            case OVERDRAWN -> PromiseConflicts.overdrawn(sql, key);
            case REFUSED -> PromiseConflicts.refused(sql, key);
            case CODE_LOCKED -> DeliveryConflicts.locked(sql, key);
            case CLASH -> EntryConflicts.clash(sql, key);
            case QUARANTINED -> EntryConflicts.quarantined(sql, key);
            case TOO_MUCH -> DeliveryConflicts.tooMuch(sql, key);
            case SAME_NAME -> EntryConflicts.sameName(sql, key);
        };
    }
}

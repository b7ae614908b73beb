package org.mutirao.infrastructure.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.RebuildCheck;

/// Makes the read tables anew in memory, from the same snapshot that the live ones are read in, and
/// compares them.
public final class SqliteRebuildCheck implements RebuildCheck {
    private final Path file;
    private final FactReader facts;

    public SqliteRebuildCheck(Path file, FactReader facts) {
        this.file = file;
        this.facts = facts;
    }

    @Override
    public List<Checked> check(LongConsumer progress) {
        try (Sql sql = Connections.to(file).reader()) {
            PrivateTables.fill(sql, facts, _ -> true, progress);
            return Stream.concat(
                            ViewTables.ROWS.stream().map(table -> TableComparison.of(sql, table)),
                            ViewTables.WORDS.stream().map(table -> TableComparison.of(sql, table)))
                    .toList();
        }
    }
}

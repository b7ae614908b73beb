package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Columns of the read tables as values.
final class Columns {
    private Columns() {}

    static @Nullable BigDecimal amount(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? null : new BigDecimal(text);
    }

    static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? null : Instant.parse(text);
    }

    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}

package org.mutirao.infrastructure.sqlite;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A full-text index over public words. A row's number is the arrival of its entity's first entry,
/// which never changes.
record WordTable(String name, int version) {

    void write(RowWriter to, long pos, String id, Stream<@Nullable String> parts) {
        String words =
                parts.filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
        Optional<String> held = to.isNew() ? Optional.empty() : words(to.sql(), pos);
        if (held.isPresent() && held.get().equals(words)) {
            return;
        }
        if (held.isPresent()) {
            remove(to, pos);
        }
        to.sql()
                .update(
                        "INSERT INTO " + name + " (rowid, id, words) VALUES (?, ?, ?)",
                        pos,
                        id,
                        words);
    }

    private Optional<String> words(Sql sql, long pos) {
        return sql.one(
                "SELECT words FROM " + name + " WHERE rowid = ?", row -> row.getString(1), pos);
    }

    void remove(RowWriter to, long pos) {
        if (!to.isNew()) {
            to.sql().update("DELETE FROM " + name + " WHERE rowid = ?", pos);
        }
    }
}

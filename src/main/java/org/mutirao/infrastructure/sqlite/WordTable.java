package org.mutirao.infrastructure.sqlite;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A full-text index over public words. A row's number is the arrival of its entity's first entry,
/// which never changes.
///
/// @param statements the SQL that all of its writes use
record WordTable(String name, int version, Statements statements) {

    WordTable(String name, int version) {
        this(name, version, Statements.of(name));
    }

    /// Made once, because words are written with every event.
    record Statements(String held, String insert, String delete) {
        static Statements of(String name) {
            return new Statements(
                    "SELECT words FROM " + name + " WHERE rowid = ?",
                    "INSERT INTO " + name + " (rowid, id, words) VALUES (?, ?, ?)",
                    "DELETE FROM " + name + " WHERE rowid = ?");
        }
    }

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
        to.sql().update(statements.insert(), pos, id, words);
    }

    private Optional<String> words(Sql sql, long pos) {
        return sql.one(statements.held(), row -> row.getString(1), pos);
    }

    void remove(RowWriter to, long pos) {
        if (!to.isNew()) {
            to.sql().update(statements.delete(), pos);
        }
    }
}

package org.mutirao.infrastructure.sqlite;

import org.mutirao.domain.shared.AggregateType;

/// Where the rows of one entity are written.
///
/// @param isNew whether no row of it stands yet, so that none is looked for
record RowWriter(SqliteLogWriter tx, boolean isNew) {

    Sql sql() {
        return tx.sql();
    }

    /// Where the entity's first own entry stands in this copy: it never changes.
    long firstPos(AggregateType type, String id) {
        return tx.firstPos(type.wire(), id);
    }
}

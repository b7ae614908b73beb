package org.mutirao.infrastructure.sqlite;

/// Where the rows of one entity are written.
///
/// @param isNew whether no row of it stands yet, so that none is looked for
record RowWriter(Sql sql, boolean isNew) {}

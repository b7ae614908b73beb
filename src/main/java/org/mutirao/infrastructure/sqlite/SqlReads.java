package org.mutirao.infrastructure.sqlite;

import java.util.function.Function;

/// Where read tables are read from: each call is one consistent snapshot.
@FunctionalInterface
interface SqlReads {
    <T> T read(Function<Sql, T> work);
}

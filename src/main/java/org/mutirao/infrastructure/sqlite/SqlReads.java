package org.mutirao.infrastructure.sqlite;

import java.util.function.Function;

/// Where read tables are read from: each call is one consistent snapshot. Outside this package it
/// is only handed on, to queries.
@FunctionalInterface
public interface SqlReads {
    <T> T read(Function<Sql, T> work);
}

package org.mutirao.architecture.breach.infrastructure.crypto;

/// Breaches: SQLite's and SQL's classes away from home.
public record Database(org.sqlite.SQLiteConfig config, java.sql.Connection connection) {}

package org.mutirao.application.command;

/// Makes the ids of new things. Thread-safe.
public interface Ids {
    /// A UUIDv7, lower case.
    String next();
}

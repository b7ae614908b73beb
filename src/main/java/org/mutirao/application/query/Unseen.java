package org.mutirao.application.query;

/// What nobody but this laptop knows of. Thread-safe.
@FunctionalInterface
public interface Unseen {
    /// How many entries the device that decides has not seen.
    int entries();
}

package org.mutirao.architecture.breach.domain;

import java.io.File;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mutirao.architecture.breach.eventlog.Entry;

/// Breaches: domain knows no outside, asks no clock, makes no ids, uses only its own.
public final class Impure {
    public String all(Clock clock, Entry entry) {
        return new File(".").getName() + UUID.randomUUID() + clock + Instant.now() + entry;
    }
}

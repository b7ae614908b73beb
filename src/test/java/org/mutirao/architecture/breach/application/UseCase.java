package org.mutirao.architecture.breach.application;

import java.time.Instant;
import org.mutirao.architecture.breach.domain.Impure;
import org.mutirao.architecture.breach.server.Routes;

/// Breaches: application uses only its own, time comes from a given clock; with `Impure` and
/// `Entry` it makes a cycle of packages.
public final class UseCase {
    public Instant when(Impure impure, Routes routes) {
        return Instant.now();
    }
}

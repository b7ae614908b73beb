package org.mutirao.architecture.breach.server;

import org.mutirao.architecture.breach.infrastructure.sqlite.Libraries;

/// Breaches: server uses only its own.
public record Routes(Libraries libraries) {}

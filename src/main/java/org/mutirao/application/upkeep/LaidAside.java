package org.mutirao.application.upkeep;

import java.time.Instant;

/// Something that a handler could not do.
///
/// @param error what was thrown and where, never what it said: that may name people
public record LaidAside(
        long id, String handler, String eventType, String error, int attempts, Instant at) {}

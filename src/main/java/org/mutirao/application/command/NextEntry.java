package org.mutirao.application.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Emission;
import org.mutirao.eventlog.Metadata;

/// What the next entry of a chain is to say.
///
/// @param id the event's
/// @param isNewId whether the id was made for it just now: no other entry can have it
/// @param at when it happened
/// @param user in whose name; null for none
/// @param byRule whether a rule emits it, which knows no version
record NextEntry(
        String id,
        boolean isNewId,
        Emission emission,
        Instant at,
        @Nullable String user,
        Metadata envelope,
        boolean byRule) {}

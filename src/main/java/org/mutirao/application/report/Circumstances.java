package org.mutirao.application.report;

import java.time.Instant;
import org.mutirao.application.audit.Heads;

/// Under which circumstances a report is made.
///
/// @param operation its name
/// @param now when
/// @param deviceId on which laptop
/// @param personId in whose name; empty: nobody said
/// @param entries how many the log holds
/// @param ends of all chains, at the report's own snapshot
record Circumstances(
        String operation,
        Instant now,
        String deviceId,
        String personId,
        long entries,
        Heads.Ends ends) {}

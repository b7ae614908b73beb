package org.mutirao.eventlog;

import java.time.Instant;
import org.mutirao.domain.scope.Verdict;

/// The authority's three columns. They are filled once and never change.
///
/// @param scopeSeq the entry's place in its scope, dense from 1
/// @param receivedAt when the authority received it, to the millisecond; never decreasing
public record Ruling(long scopeSeq, Instant receivedAt, Verdict verdict) {}

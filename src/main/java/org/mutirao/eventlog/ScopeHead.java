package org.mutirao.eventlog;

import java.time.Instant;
import org.mutirao.domain.scope.Verdict;

/// Where a scope stands: the last place that its authority gave, and when.
///
/// @param seq 0 where nothing was decided yet
/// @param receivedAt never decreasing
/// @param authority the device that decides
public record ScopeHead(String scope, long seq, Instant receivedAt, String authority) {

    /// The ruling of the entry that comes next.
    public Ruling next(Instant now, Verdict verdict) {
        return new Ruling(seq + 1, now.isAfter(receivedAt) ? now : receivedAt, verdict);
    }

    public ScopeHead decidedBy(String device) {
        return new ScopeHead(scope, seq, receivedAt, device);
    }

    public ScopeHead after(Ruling ruling) {
        return new ScopeHead(scope, ruling.scopeSeq(), ruling.receivedAt(), authority);
    }
}

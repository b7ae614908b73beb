package org.mutirao.application.audit;

import java.util.List;
import java.util.function.LongConsumer;
import org.mutirao.application.audit.LogCheck.Report;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.StorageFailed;

/// Checks this laptop's own log, beside whoever writes it.
public final class LogChecks {
    private static final int PAGE = 1_000;

    private LogChecks() {}

    /// Checks the log by itself.
    ///
    /// @param scope whose counter is compared with the end of the log
    public static Report all(EventStore store, String scope) {
        return all(store, scope, new LogCheck(), done -> {});
    }

    /// @param check a new one, which may know heads that were given away
    /// @param progress told how many entries were checked so far; what it throws ends the check
    public static Report all(
            EventStore store, String scope, LogCheck check, LongConsumer progress) {
        // the head first: what is appended meanwhile only makes the log longer
        long head = store.read(log -> log.head(scope).map(it -> it.seq()).orElse(0L));
        long at = 0;
        long done = 0;
        try {
            for (List<RecordedEvent> page = page(store, at);
                    !page.isEmpty();
                    page = page(store, at)) {
                page.forEach(check::add);
                at = page.getLast().pos();
                done += page.size();
                progress.accept(done);
            }
            check.expectHead(scope, head);
        } catch (StorageFailed e) {
            stopAt(check, store, at, e);
        }
        return check.report();
    }

    /// A page that cannot be read is read again entry by entry, to name the first bad one.
    static void stopAt(LogCheck check, EventStore store, long after, StorageFailed failure) {
        if (failure.kind() != StorageFailed.Kind.DAMAGED) {
            throw failure;
        }
        long at = after;
        try {
            while (true) {
                long start = at;
                List<RecordedEvent> one = store.read(log -> log.page(start, 1));
                if (one.isEmpty()) {
                    return;
                }
                one.forEach(check::add);
                at = one.getLast().pos();
            }
        } catch (StorageFailed e) {
            check.unreadable(at + 1);
        }
    }

    static List<RecordedEvent> page(EventStore store, long after) {
        return store.read(log -> log.page(after, PAGE));
    }
}

package org.mutirao.application.audit;

import java.util.List;
import java.util.Optional;
import org.mutirao.application.audit.LogCheck.Bad;
import org.mutirao.application.audit.LogCheck.Mark;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.StorageFailed;

/// Checks at every start what is new since the start before. The mark that says how far that is
/// stands in this database alone: it saves time and proves nothing, [LogChecks#all] looks at all.
public final class NewEntries {
    /// So many entries are checked at most at one start; the next one goes on.
    static final int MOST = 10_000;

    /// The mark is moved where so many are behind it: moving it is a durable write.
    static final int STEP = 500;

    private static final String MARK = "verified";

    private NewEntries() {}

    /// @return the first bad entry behind the mark; it is told at every start until it is mended
    public static Optional<Bad> check(EventStore store) {
        Mark from = mark(store);
        var check = new LogCheck(from);
        Mark reached = from;
        long at = from.position();
        try {
            List<RecordedEvent> page = LogChecks.page(store, at);
            while (!page.isEmpty() && at - from.position() < MOST) {
                page.forEach(check::add);
                at = page.getLast().pos();
                reached = check.mark(at).orElse(reached);
                page = LogChecks.page(store, at);
            }
        } catch (StorageFailed e) {
            LogChecks.stopAt(check, store, at, e);
        }
        if (reached.position() - from.position() >= STEP) {
            String text = Marks.write(reached);
            store.write(tx -> {
                tx.putLocal(MARK, text);
                return true;
            });
        }
        return check.firstBad();
    }

    /// A mark behind the end is another log's.
    private static Mark mark(EventStore store) {
        return store.read(log ->
                log.local(MARK)
                        .flatMap(Marks::read)
                        .filter(mark -> mark.position() <= log.lastPos())
                        .orElse(new Mark(0, List.of(), List.of())));
    }
}

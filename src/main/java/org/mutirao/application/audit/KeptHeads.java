package org.mutirao.application.audit;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventStore;

/// Keeps this laptop's last signed heads beside its database, so that it is noticed when the
/// database is put back to an older state or loses its end. A head that the log does not confirm is
/// kept for ever: it is the evidence.
public final class KeptHeads {
    private final HeadStore kept;
    private final Heads heads;
    private final EventStore store;

    public KeptHeads(HeadStore kept, Heads heads, EventStore store) {
        this.kept = kept;
        this.heads = heads;
        this.store = store;
    }

    /// Signs again where something was written since. For the process that writes.
    public void renew() {
        HeadStore.Kept before = kept.read();
        List<ChainTip> tips = store.read(log -> log.tips());
        List<ChainTip> known = before.heads().stream().map(Head::tip).toList();
        if (!before.readable() || known.containsAll(tips)) {
            return; // heads that cannot be read are evidence, too
        }
        List<Head> next = new ArrayList<>(heads.now().heads());
        before.heads().stream().filter(head -> isNotReplaced(head, next)).forEach(next::add);
        kept.replace(next);
    }

    private boolean isNotReplaced(Head old, List<Head> next) {
        boolean confirmed =
                store.read(log ->
                        log.at(old.tip().scope(), old.tip().deviceId(), old.tip().deviceSeq())
                                .filter(entry -> entry.place().hash().equals(old.tip().hash()))
                                .isPresent());
        boolean better =
                old.signed() == null
                        || next.stream()
                                .anyMatch(head ->
                                        head.signed() != null
                                                && head.tip().scope().equals(old.tip().scope())
                                                && head.tip()
                                                        .deviceId()
                                                        .equals(old.tip().deviceId()));
        return !(confirmed && better);
    }
}

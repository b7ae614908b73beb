package org.mutirao.bootstrap.desktop;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.HeadCheck;
import org.mutirao.application.audit.HeadStore;
import org.mutirao.application.audit.Heads;
import org.mutirao.application.audit.KeptHeads;
import org.mutirao.application.audit.LogCheck;
import org.mutirao.application.audit.LogCheck.Bad;
import org.mutirao.application.audit.LogCheck.Report;
import org.mutirao.application.audit.LogChecks;
import org.mutirao.application.audit.NewEntries;
import org.mutirao.application.audit.SignedHeads;
import org.mutirao.eventlog.StorageFailed;

/// Whether one laptop's log is what it was, and the signed heads by which that is known.
final class LogTrust {
    private static final System.Logger LOG = System.getLogger(LogTrust.class.getName());

    private final DataFolder folder;
    private final OpenLog log;
    private final Keys keys;
    private final ReentrantLock keeping = new ReentrantLock();
    private @Nullable Bad damage;

    LogTrust(DataFolder folder, OpenLog log, Keys keys) {
        this.folder = folder;
        this.log = log;
        this.keys = keys;
    }

    /// Verifies what is new since the last start.
    void verifyWhatIsNew() {
        damage = NewEntries.check(log.store()).orElse(null);
    }

    /// The first bad entry among what was new.
    Optional<Bad> damage() {
        return Optional.ofNullable(damage);
    }

    Report verify(String scope, LongConsumer progress) {
        HeadStore.Kept kept = new HeadFile(folder.heads()).read();
        var check = new LogCheck(new HeadCheck(kept.heads(), log.codec(), keys.signatures()));
        if (!kept.readable()) {
            check.unreadableHeads();
        }
        return LogChecks.all(log.store(), scope, check, progress);
    }

    void keepHeads() {
        keeping.lock();
        try {
            new KeptHeads(new HeadFile(folder.heads()), heads(), log.store()).renew();
        } catch (UncheckedIOException | StorageFailed e) {
            LOG.log(System.Logger.Level.WARNING, "heads were not kept", e);
        } finally {
            keeping.unlock();
        }
    }

    Heads heads() {
        return new SignedHeads(log.store(), log.codec(), keys.devices(), keys.signatures());
    }
}

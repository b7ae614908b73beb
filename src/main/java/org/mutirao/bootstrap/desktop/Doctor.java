package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mutirao.application.audit.LogCheck.Report;
import org.mutirao.application.audit.LogChecks;
import org.mutirao.application.security.KeyLookup;
import org.mutirao.application.security.MasterKeyFile;
import org.mutirao.application.security.Unlock;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;
import org.mutirao.infrastructure.sqlite.DatabaseState;
import org.mutirao.infrastructure.sqlite.ProcessLock;
import org.mutirao.infrastructure.sqlite.SqliteReadTables;

/// Looks at everything on which an operation depends, and changes nothing.
public final class Doctor {
    private static final long LEAST_SPACE = 200L << 20;
    private static final long LARGEST_WAL = 64L << 20;

    private final DataFolder folder;
    private final Clock clock;

    public Doctor(DataFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// @param name a key of what was looked at; the hint for a person has the same key
    /// @param detail what was found: numbers, names and paths
    public record Check(String name, boolean ok, String detail) {}

    /// Every check in order. One that cannot be made counts as failed.
    public List<Check> examine() {
        List<Check> checks = new ArrayList<>();
        checks.add(check("folder", this::folderIsWritable));
        checks.add(check("space", this::space));
        checks.add(check("database", this::database));
        if (!checks.getLast().ok()) {
            return checks;
        }
        checks.add(check("lock", this::lock));
        checks.add(check("wal", this::wal));
        checks.add(check("schema", this::schema));
        checks.add(check("master_key", this::masterKey));
        checks.add(check("clock", this::clock));
        checks.addAll(opened());
        return checks;
    }

    private List<Check> opened() {
        try (var graph = DesktopGraph.openReadOnly(folder, clock, (_, _) -> {})) {
            return List.of(
                    check("copy", () -> copy(graph)),
                    check("tables", () -> tables(graph)),
                    check("keys", () -> keys(graph)),
                    check("log", () -> log(graph)));
        } catch (StorageFailed e) {
            return List.of(new Check("log", false, String.valueOf(e.getMessage())));
        }
    }

    private static Check check(String name, Supplier<Check> look) {
        try {
            Check found = look.get();
            return new Check(name, found.ok(), found.detail());
        } catch (StorageFailed e) {
            return new Check(name, false, String.valueOf(e.getMessage()));
        }
    }

    private static Check found(boolean ok, Object detail) {
        return new Check("", ok, String.valueOf(detail));
    }

    private Check folderIsWritable() {
        return found(Files.isWritable(folder.path()), folder.path());
    }

    private Check space() {
        try {
            long free = Files.getFileStore(folder.path()).getUsableSpace();
            return found(free >= LEAST_SPACE, (free >> 20) + " MiB");
        } catch (IOException e) {
            return found(false, folder.path());
        }
    }

    private Check database() {
        if (!Files.exists(folder.database())) {
            return found(false, folder.database());
        }
        List<String> damages = DatabaseState.of(folder.database()).damages();
        return found(
                damages.isEmpty(),
                damages.isEmpty() ? folder.database() : String.join("; ", damages));
    }

    /// Another process that writes is no fault: it is said, so that nobody wonders.
    private Check lock() {
        try (ProcessLock _ = ProcessLock.take(folder.lock())) {
            return found(true, "free");
        } catch (StorageFailed e) {
            return found(e.kind() == Kind.IN_USE, e.kind());
        }
    }

    private Check wal() {
        Path wal = Path.of(folder.database() + "-wal");
        try {
            long bytes = Files.exists(wal) ? Files.size(wal) : 0;
            return found(bytes <= LARGEST_WAL, (bytes >> 10) + " KiB");
        } catch (IOException e) {
            return found(false, wal);
        }
    }

    private Check schema() {
        DatabaseState state = DatabaseState.of(folder.database());
        return found(state.version() == state.known(), state.version() + " / " + state.known());
    }

    private Check masterKey() {
        MasterKeyFile file = MasterKeys.file(folder);
        Unlock unlock;
        try {
            unlock = file.open(MasterKeys.passphrase());
        } catch (BadPassphraseFile e) {
            return found(false, e.file());
        }
        String state = unlock.getClass().getSimpleName();
        if (!(unlock instanceof Unlock.Unlocked)) {
            return found(false, state);
        }
        return found(file.isOwnerOnly(), file.isOwnerOnly() ? state : "readable by others");
    }

    /// The clock is wrong where it is behind the last event, and may be where it is far ahead of
    /// it.
    private Check clock() {
        Instant now = clock.instant();
        Optional<Instant> newest =
                DatabaseState.of(folder.database()).newestTimes().stream()
                        .map(Instant::parse)
                        .max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return found(true, now);
        }
        Duration ahead = Duration.between(newest.get(), now);
        boolean sane = !ahead.isNegative() && ahead.toMillis() <= HybridClock.MOST_AHEAD_MILLIS;
        return found(sane, now + " / " + newest.get());
    }

    private Check copy(DesktopGraph graph) {
        boolean original = new InstallToken(folder).isOriginal(graph.store());
        return found(original, folder.database());
    }

    private static Check tables(DesktopGraph graph) {
        boolean outdated =
                graph.store().<Boolean>read(log -> new SqliteReadTables().needsRebuild(log));
        return found(!outdated, outdated ? "other version" : "current");
    }

    private static Check keys(DesktopGraph graph) {
        int[] counts = new int[2];
        graph.keys().ring().forEach((_, key) -> counts[key instanceof KeyLookup.Found ? 0 : 1]++);
        return found(counts[1] == 0, counts[0] + " / " + (counts[0] + counts[1]));
    }

    private static Check log(DesktopGraph graph) {
        Report report = LogChecks.all(graph.store(), graph.session().scope());
        return found(
                report.ok(),
                report.firstBad() == null ? report.entries() : report.firstBad().toString());
    }
}

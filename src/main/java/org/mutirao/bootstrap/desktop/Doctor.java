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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.mutirao.application.command.Said;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.MasterKeyFile;
import org.mutirao.application.security.Unlock;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;
import org.mutirao.infrastructure.sqlite.DatabaseState;
import org.mutirao.infrastructure.sqlite.ProcessLock;

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
    /// @param detail what was found, for scripts: numbers, words and paths
    /// @param said the same as a key of a sentence, and what fills it
    public record Check(String name, boolean ok, String detail, Said said) {}

    /// Every check in order. One that cannot be made counts as failed.
    public List<Check> examine() {
        List<Check> checks = new ArrayList<>();
        if (!Files.isDirectory(folder.path())) {
            checks.add(check("database", () -> found(false, folder.path(), "none")));
            return checks;
        }
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

    /// The same for the process that has the operation open to write: it lets go of nothing that it
    /// holds, and does not read the log's entries, which can be checked by themselves.
    public List<Check> examine(DesktopGraph graph) {
        var inside = new OpenedChecks(folder, graph);
        return List.of(
                check("folder", this::folderIsWritable),
                check("space", this::space),
                check("database", this::database),
                check("wal", this::wal),
                check("schema", this::schema),
                check("master_key", () -> masterKey(graph)),
                check("clock", this::clock),
                check("copy", inside::copy),
                check("tables", inside::tables),
                check("keys", inside::keys));
    }

    private List<Check> opened() {
        try (var graph = Opening.openReadOnly(folder, master(), clock, (_, _) -> {})) {
            var inside = new OpenedChecks(folder, graph);
            return List.of(
                    check("copy", inside::copy),
                    check("tables", inside::tables),
                    check("keys", inside::keys),
                    check("log", inside::log));
        } catch (StorageFailed e) {
            return List.of(check("log", () -> failed(e)));
        }
    }

    private static Check check(String name, Supplier<Check> look) {
        try {
            Check found = look.get();
            return new Check(name, found.ok(), found.detail(), found.said());
        } catch (StorageFailed e) {
            Check failed = failed(e);
            return new Check(name, false, failed.detail(), failed.said());
        }
    }

    private static Check failed(StorageFailed e) {
        String kind = e.kind().name().toLowerCase(Locale.ROOT);
        String detail = String.valueOf(e.getMessage());
        return new Check("", false, detail, Said.of("said.storage_" + kind, detail));
    }

    static Check found(boolean ok, Object detail) {
        return found(ok, detail, "plain", detail);
    }

    /// @param sentence ending of its key
    static Check found(boolean ok, Object detail, String sentence, Object... facts) {
        return new Check("", ok, detail.toString(), Said.of("doctor.found." + sentence, facts));
    }

    private Check folderIsWritable() {
        boolean writable = Files.isWritable(folder.path());
        return found(writable, folder.path(), writable ? "plain" : "read_only", folder.path());
    }

    private Check space() {
        try {
            long free = Files.getFileStore(folder.path()).getUsableSpace();
            return found(free >= LEAST_SPACE, (free >> 20) + " MiB", "free", free >> 20);
        } catch (IOException e) {
            return found(false, folder.path());
        }
    }

    private Check database() {
        if (!Files.exists(folder.database())) {
            return found(false, folder.database(), "none");
        }
        List<String> damages = DatabaseState.of(folder.database()).damages();
        return found(
                damages.isEmpty(),
                damages.isEmpty() ? folder.database() : String.join("; ", damages));
    }

    /// Another process that writes is no fault: it is said, so that nobody wonders.
    private Check lock() {
        try (ProcessLock _ = ProcessLock.take(folder.lock())) {
            return found(true, "free", "lock_free");
        } catch (StorageFailed e) {
            return e.kind() == Kind.IN_USE ? found(true, "in_use", "lock_held") : failed(e);
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
        return found(
                state.version() == state.known(),
                state.version() + " / " + state.known(),
                "version",
                state.version(),
                state.known());
    }

    private Check masterKey() {
        MasterKeyFile file = MasterKeys.file(folder);
        Unlock unlock;
        try {
            unlock = file.open(MasterKeys.passphrase());
        } catch (BadPassphraseFile e) {
            return found(false, e.file(), "no_passphrase", e.file());
        }
        if (!(unlock instanceof Unlock.Unlocked)) {
            String why = MasterKeys.whyLocked(unlock);
            return new Check("", false, why.substring(why.indexOf('.') + 1), Said.of(why));
        }
        return open(file);
    }

    private Check masterKey(DesktopGraph graph) {
        return graph.keys().ring().isOpen() ? open(MasterKeys.file(folder)) : masterKey();
    }

    private static Check open(MasterKeyFile file) {
        return file.isOwnerOnly()
                ? found(true, "unlocked", "key_open")
                : found(false, "readable_by_others", "key_exposed");
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
        return found(sane, now + " / " + newest.get(), "clock", now, newest.get());
    }

    /// Empty also where the named file holds no passphrase: [#masterKey] says so.
    private Optional<MasterKey> master() {
        try {
            return MasterKeys.open(folder);
        } catch (BadPassphraseFile e) {
            return Optional.empty();
        }
    }
}

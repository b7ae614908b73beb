package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.LogCheck.Bad;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Restoration;
import org.mutirao.application.command.Session;
import org.mutirao.application.security.DeviceKeys;
import org.mutirao.application.security.KeyBackup;
import org.mutirao.application.security.KeyBackup.Import;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.Unlock;
import org.mutirao.domain.scope.TakeoverReason;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Refusal;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;
import org.mutirao.infrastructure.crypto.PassphraseKeyBundle;
import org.mutirao.infrastructure.crypto.SecureRandomness;
import org.mutirao.infrastructure.crypto.TimedIds;
import org.mutirao.infrastructure.sqlite.ProcessLock;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;
import org.mutirao.infrastructure.sqlite.SqliteRestore;

/// Makes a new device of a backup, or of a copied database. Until all of it is done the folder
/// holds what it held before.
public final class Restoring {
    /// Suffixes of the files that are one database.
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private final DataFolder folder;
    private final Clock clock;

    public Restoring(DataFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// @param passphrase opens the backup's keys; empty leaves them out
    /// @param reason why the other copy is gone; null: nobody said
    /// @param actor who says so; null: who was acting last
    public record Request(
            Optional<Passphrase> passphrase,
            @Nullable TakeoverReason reason,
            Function<DesktopGraph, @Nullable String> actor) {}

    /// What came of it.
    public sealed interface Result {
        /// @param chainedAgain entries that the authority had not seen
        /// @param keys what came of the backup's keys; null where there were none or nobody asked
        /// @param firstBad an entry that came as it was, and does not verify
        record Restored(
                String deviceId,
                long entries,
                int chainedAgain,
                @Nullable Import keys,
                @Nullable Bad firstBad)
                implements Result {}

        record Refused(Refusal refusal) implements Result {}

        /// The passphrase does not open the backup's keys, or this folder's own key is locked.
        record KeysClosed() implements Result {}

        /// There is an operation in the folder already.
        record AlreadyBegun() implements Result {}
    }

    /// Restores a backup into a folder without an operation.
    public Result from(Path backup, Request request) {
        if (Files.exists(folder.database())) {
            return new Result.AlreadyBegun();
        }
        Founders.prepare(folder);
        try (ProcessLock _ = ProcessLock.take(folder.lock())) {
            return restore(backup, false, request);
        }
    }

    /// Makes a device of its own of the copied database that is in the folder; the copy is kept
    /// beside it.
    public Result here(Request request) {
        if (!Files.exists(folder.database())) {
            throw new StorageFailed(Kind.NO_DATABASE, "no database at " + folder.database());
        }
        try (ProcessLock _ = ProcessLock.take(folder.lock())) {
            return restore(folder.database(), true, request);
        }
    }

    private Result restore(Path from, boolean here, Request request) {
        Path part = folder.path().resolve("mutirao.db.part");
        try {
            delete(part);
            var read = SqliteRestore.into(from, part, here, Fields.text(clock.instant()));
            Result result = begin(part, read, request);
            if (result instanceof Result.Restored) {
                if (here) {
                    move(from, folder.path().resolve("mutirao.db.copied-" + clock.millis()));
                }
                move(part, folder.database());
                move(folder.heads(), folder.path().resolve("mutirao.heads.old-" + clock.millis()));
            }
            return result;
        } finally {
            delete(part);
        }
    }

    private Result begin(Path part, SqliteRestore.Read read, Request request) {
        Optional<MasterKey> master = masterKey();
        if (master.isEmpty()) {
            return new Result.KeysClosed();
        }
        try (var graph = Opening.over(folder, part, master.get(), this::newSession, clock)) {
            @Nullable Import keys = keys(graph, read, request);
            if (keys instanceof Import.WrongPassphrase || keys instanceof Import.Damaged) {
                return new Result.KeysClosed();
            }
            @Nullable String actor = request.actor().apply(graph);
            if (actor != null) {
                graph.session().act(actor);
            }
            return started(graph, read, request, part, keys);
        }
    }

    private Result started(
            DesktopGraph graph,
            SqliteRestore.Read read,
            Request request,
            Path part,
            @Nullable Import keys) {
        String device = graph.session().deviceId();
        if (!(graph.keys().devices().findOrCreate(device) instanceof DeviceKeys.Lookup.Found own)) {
            return new Result.KeysClosed();
        }
        var restored =
                new Restoration.Restored(
                        read.device(),
                        own.pair().publicKey().hex(),
                        request.reason(),
                        read.orphans());
        return switch (Restoration.begin(graph.journal(), restored)) {
            case Outcome.Refused<Integer>(var refusal) -> new Result.Refused(refusal);
            case Outcome.Done<Integer> done -> {
                new InstallToken(folder).bind(part, graph.store());
                long entries = graph.store().<Long>read(log -> log.count());
                yield new Result.Restored(
                        device, entries, done.value(), keys, graph.verify().firstBad());
            }
        };
    }

    private Optional<MasterKey> masterKey() {
        var file = MasterKeys.file(folder);
        if (!file.exists()) {
            return Optional.of(MasterKeys.create(folder, MasterKeys.passphrase()));
        }
        return file.open(MasterKeys.passphrase()) instanceof Unlock.Unlocked(var key)
                ? Optional.of(key)
                : Optional.empty();
    }

    private Session newSession(SqliteEventStore store) {
        Session old = Opening.sessionOf(store);
        String device = new TimedIds(clock, new SecureRandomness()).next();
        return new Session(old.scope(), device, old.zone(), old.personId());
    }

    private static @Nullable Import keys(
            DesktopGraph graph, SqliteRestore.Read read, Request request) {
        if (read.keys().isEmpty() || request.passphrase().isEmpty()) {
            return null;
        }
        return new KeyBackup(graph.keys().ring(), new PassphraseKeyBundle(graph.random()))
                .importFrom(read.keys().get(), request.passphrase().get());
    }

    private static void move(Path from, Path to) {
        try {
            for (String suffix : PARTS) {
                Path part = Path.of(from + suffix);
                if (Files.exists(part)) {
                    Files.move(part, Path.of(to + suffix), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new StorageFailed(Kind.READ_ONLY, "cannot rename " + from, e);
        }
    }

    private static void delete(Path part) {
        try {
            for (String suffix : PARTS) {
                Files.deleteIfExists(Path.of(part + suffix));
            }
        } catch (IOException e) {
            throw new StorageFailed(Kind.READ_ONLY, "cannot delete " + part, e);
        }
    }
}

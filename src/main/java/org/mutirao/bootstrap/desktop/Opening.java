package org.mutirao.bootstrap.desktop;

import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.mutirao.application.command.Founding;
import org.mutirao.application.command.Ids;
import org.mutirao.application.command.Session;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.Passphrase;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.infrastructure.crypto.SecureRandomness;
import org.mutirao.infrastructure.crypto.TimedIds;
import org.mutirao.infrastructure.sqlite.ProcessLock;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;

/// How a graph comes to stand over a data folder.
public final class Opening {
    private Opening() {}

    /// Opens an operation that is there, to write in it. Read tables of another version are made
    /// anew.
    public static DesktopGraph open(DataFolder folder, Clock clock, HandlerFailures failures) {
        if (!Files.exists(folder.database())) {
            throw new StorageFailed(StorageFailed.Kind.NO_DATABASE, folder.database().toString());
        }
        ProcessLock lock = ProcessLock.take(folder.lock());
        try {
            SqliteEventStore store = SqliteEventStore.openExisting(folder.database());
            new InstallToken(folder).check(store);
            var graph =
                    new DesktopGraph(
                            folder,
                            lock,
                            store,
                            MasterKeys.open(folder),
                            sessionOf(store),
                            clock,
                            failures);
            graph.verifyWhatIsNew();
            graph.rebuildIfOutdated();
            graph.following();
            graph.closeWhatIsOver();
            return graph;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Opens an operation that is there, to read only, beside whoever writes.
    public static DesktopGraph openReadOnly(
            DataFolder folder, Clock clock, HandlerFailures failures) {
        SqliteEventStore store = SqliteEventStore.openReadOnly(folder.database());
        return new DesktopGraph(
                folder, null, store, MasterKeys.open(folder), sessionOf(store), clock, failures);
    }

    /// Begins an operation in an empty folder.
    ///
    /// @return empty where there is one already
    public static Optional<DesktopGraph> found(
            DataFolder folder, Founders founders, Clock clock, HandlerFailures failures) {
        if (Files.exists(folder.database())) {
            return Optional.empty();
        }
        Optional<Passphrase> passphrase = MasterKeys.passphrase(); // before anything is made
        Founders.prepare(folder);
        ProcessLock lock = ProcessLock.take(folder.lock());
        try {
            SqliteEventStore store = SqliteEventStore.open(folder.database());
            Ids ids = new TimedIds(clock, new SecureRandomness());
            var session = new Session(ids.next(), ids.next(), founders.zone(), ids.next());
            var graph =
                    new DesktopGraph(
                            folder,
                            lock,
                            store,
                            Optional.of(MasterKeys.create(folder, passphrase)),
                            session,
                            clock,
                            failures);
            graph.rebuildIfOutdated();
            founders.begin(graph);
            new InstallToken(folder).bind(folder.database(), store);
            return Optional.of(graph.following());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Everything over a database that is being restored, which is not at its place yet.
    static DesktopGraph over(
            DataFolder folder,
            SqliteEventStore store,
            MasterKey master,
            Session session,
            Clock clock) {
        var graph =
                new DesktopGraph(
                        folder, null, store, Optional.of(master), session, clock, (_, _) -> {});
        graph.rebuildIfOutdated();
        return graph;
    }

    static Session sessionOf(SqliteEventStore store) {
        return store.read(log ->
                new Session(
                        setting(log, Founding.SCOPE),
                        setting(log, Founding.DEVICE),
                        ZoneId.of(setting(log, Founding.ZONE)),
                        log.local(Founding.ACTING).orElse(null)));
    }

    private static String setting(LogReader log, String name) {
        return log.local(name)
                .orElseThrow(() ->
                        new StorageFailed(
                                StorageFailed.Kind.NO_DATABASE, "no operation in this database"));
    }
}

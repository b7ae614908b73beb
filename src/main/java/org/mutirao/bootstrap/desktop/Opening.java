package org.mutirao.bootstrap.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
        return open(folder, MasterKeys.open(folder), clock, failures);
    }

    /// @param master empty while locked
    public static DesktopGraph open(
            DataFolder folder, Optional<MasterKey> master, Clock clock, HandlerFailures failures) {
        if (!Files.exists(folder.database())) {
            throw new StorageFailed(StorageFailed.Kind.NO_DATABASE, folder.database().toString());
        }
        ProcessLock lock = ProcessLock.take(folder.lock());
        return orClosed(
                lock,
                () ->
                        over(
                                SqliteEventStore.openExisting(folder.database()),
                                store -> checked(folder, lock, store, master, clock, failures),
                                Opening::start));
    }

    private static DesktopGraph checked(
            DataFolder folder,
            ProcessLock lock,
            SqliteEventStore store,
            Optional<MasterKey> master,
            Clock clock,
            HandlerFailures failures) {
        new InstallToken(folder).check(store);
        return new DesktopGraph(folder, lock, store, master, sessionOf(store), clock, failures);
    }

    private static void start(DesktopGraph graph) {
        graph.verifyWhatIsNew();
        graph.keepHeads();
        graph.rebuildIfOutdated();
        graph.following();
        graph.closeWhatIsOver();
    }

    /// Opens an operation that is there, to read only, beside whoever writes.
    public static DesktopGraph openReadOnly(
            DataFolder folder, Clock clock, HandlerFailures failures) {
        return openReadOnly(folder, MasterKeys.open(folder), clock, failures);
    }

    /// @param master empty while locked
    static DesktopGraph openReadOnly(
            DataFolder folder, Optional<MasterKey> master, Clock clock, HandlerFailures failures) {
        return over(
                SqliteEventStore.openReadOnly(folder.database()),
                store ->
                        new DesktopGraph(
                                folder, null, store, master, sessionOf(store), clock, failures),
                graph -> {});
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
        return Optional.of(
                orClosed(
                        lock,
                        () ->
                                over(
                                        SqliteEventStore.open(folder.database()),
                                        store ->
                                                new DesktopGraph(
                                                        folder,
                                                        lock,
                                                        store,
                                                        Optional.of(
                                                                MasterKeys.create(
                                                                        folder, passphrase)),
                                                        newSession(founders, clock),
                                                        clock,
                                                        failures),
                                        graph -> begin(graph, founders))));
    }

    private static Session newSession(Founders founders, Clock clock) {
        Ids ids = new TimedIds(clock, new SecureRandomness());
        return new Session(ids.next(), ids.next(), founders.zone(), ids.next());
    }

    private static void begin(DesktopGraph graph, Founders founders) {
        graph.rebuildIfOutdated();
        founders.begin(graph);
        new InstallToken(graph.folder()).bind(graph.folder().database(), graph.store());
        graph.keepHeads();
        graph.following();
    }

    /// Everything over a database that is being restored, which is not at its place yet.
    ///
    /// @param session of the device that it becomes, made from what it holds
    static DesktopGraph over(
            DataFolder folder,
            Path database,
            MasterKey master,
            Function<SqliteEventStore, Session> session,
            Clock clock) {
        return over(
                SqliteEventStore.openExisting(database),
                store ->
                        new DesktopGraph(
                                folder,
                                null,
                                store,
                                Optional.of(master),
                                session.apply(store),
                                clock,
                                (_, _) -> {}),
                DesktopGraph::rebuildIfOutdated);
    }

    /// Where anything of it fails nothing is left open: no lock, no connection, no thread.
    private static DesktopGraph over(
            SqliteEventStore store,
            Function<SqliteEventStore, DesktopGraph> wired,
            Consumer<DesktopGraph> begin) {
        DesktopGraph graph = orClosed(store, () -> wired.apply(store));
        return orClosed(
                graph,
                () -> {
                    begin.accept(graph);
                    return graph;
                });
    }

    private static <T> T orClosed(AutoCloseable opened, Supplier<T> rest) {
        try {
            return rest.get();
        } catch (RuntimeException | Error e) {
            try {
                opened.close();
            } catch (Exception unclosed) {
                e.addSuppressed(unclosed);
            }
            throw e;
        }
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

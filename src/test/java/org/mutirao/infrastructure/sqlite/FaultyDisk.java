package org.mutirao.infrastructure.sqlite;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.StorageFailed;
import org.sqlite.SQLiteErrorCode;

/// Real connections to a real file, on which one commit fails when it is told to: with an error
/// after it was carried out, or instead of it.
final class FaultyDisk implements Connections {
    enum Fault {
        /// The commit is on the disk, and the error came after it.
        AFTER_COMMIT,
        /// The commit never reached the disk.
        INSTEAD_OF_COMMIT
    }

    private final Connections real;
    final AtomicInteger commits = new AtomicInteger();
    private volatile @Nullable Fault next;
    private volatile int good;
    private volatile boolean gone;
    private volatile boolean goneAfterFault;

    FaultyDisk(Path file) {
        real = Connections.to(file);
    }

    void failNextCommit(Fault fault) {
        failCommit(1, fault);
    }

    /// @param nth from now on, 1 is the next
    void failCommit(int nth, Fault fault) {
        good = nth - 1;
        next = fault;
    }

    /// The next commit fails, and then the disk cannot be asked.
    void failNextCommitAndVanish(Fault fault) {
        failCommit(1, fault);
        goneAfterFault = true;
    }

    void comeBack() {
        gone = false;
    }

    @Override
    public Sql writer() {
        if (gone) {
            throw new StorageFailed(StorageFailed.Kind.OTHER, "no disk");
        }
        return new Sql(faulty(real.writer().connection()));
    }

    @Override
    public Sql reader() {
        return real.reader();
    }

    private Connection faulty(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        FaultyDisk.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, args) -> {
                            if (method.getName().equals("commit")) {
                                commits.incrementAndGet();
                                commit(connection);
                                return null;
                            }
                            try {
                                return method.invoke(connection, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private void commit(Connection connection) throws SQLException {
        Fault fault = good-- > 0 ? null : next;
        if (fault != null) {
            next = null;
        }
        if (fault != Fault.INSTEAD_OF_COMMIT) {
            connection.commit();
        }
        if (fault != null) {
            gone = goneAfterFault;
            goneAfterFault = false;
            throw new SQLException("disk I/O error", "", SQLiteErrorCode.SQLITE_IOERR.code);
        }
    }
}

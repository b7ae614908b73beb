package org.mutirao.eventlog;

import java.util.function.Function;

/// Where a log is kept. Thread-safe.
public interface EventStore extends AutoCloseable {

    /// Reads one consistent snapshot, beside whoever writes.
    ///
    /// @throws StorageFailed the database cannot be read: see its message, and try `doctor`
    <T> T read(Function<LogReader, T> work);

    /// Runs `work` in one durable transaction: when this returns, what was written survives a power
    /// cut. Several threads' work may share one commit; a failing one never touches another's.
    ///
    /// `work` may be called on another thread, sees what was written before it, and must not call
    /// this store again.
    ///
    /// @throws StorageFailed nothing was written; free space or mend the disk, then try again
    /// @throws StorageUnknown the disk failed at commit and could not be asked again: look the
    ///   entries up before writing them again
    <T> T write(Work<T> work);

    /// What runs in a writing transaction. All of it is called in the writer's turn: one at a time,
    /// in the order of the log.
    @FunctionalInterface
    interface Work<T> {
        T run(LogWriter tx);

        /// Called once it is durable, before anything that is written later.
        default void committed(T result) {}

        /// Called when nothing of it is in the log: let go of what was remembered while it ran.
        default void lost() {}
    }

    /// Waits for what is being written, and lets go of the database.
    @Override
    void close();
}

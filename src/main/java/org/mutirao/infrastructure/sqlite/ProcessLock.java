package org.mutirao.infrastructure.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;

/// The right to write in one data folder. The operating system takes it back when the process ends,
/// however it ends.
public final class ProcessLock implements AutoCloseable {
    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws StorageFailed of kind IN_USE where another process writes here: close it, or use its
    ///   window
    public static ProcessLock take(Path file) {
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new ProcessLock(channel);
            }
        } catch (IOException e) {
            throw new StorageFailed(Kind.READ_ONLY, "cannot write to " + file, e);
        }
        throw new StorageFailed(Kind.IN_USE, "another process writes here");
    }

    /// Closes the channel where it has no lock.
    private static boolean isLocked(FileChannel channel) throws IOException {
        boolean locked = false;
        try {
            locked = lock(channel) != null;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StorageFailed(Kind.OTHER, "cannot release the lock", e);
        }
    }
}

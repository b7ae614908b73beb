package org.mutirao.bootstrap.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// How a second start asks the window that is open over the same data folder to come forward: it
/// leaves a file there, which that window takes away.
public final class Doorbell implements AutoCloseable {
    private static final String FILE = "mutirao.ring";

    private static final System.Logger LOG = System.getLogger(Doorbell.class.getName());

    private final @Nullable WatchService watch;

    private Doorbell(@Nullable WatchService watch) {
        this.watch = watch;
    }

    /// Answers from now on. Where the folder cannot be watched no ring is heard, which is no reason
    /// to open no window.
    ///
    /// @param come what each ring does, on a thread of its own
    public static Doorbell answer(Path folder, Runnable come) {
        try {
            WatchService watch = watch(folder);
            Thread.ofVirtual().start(() -> listen(watch, folder.resolve(FILE), come));
            return new Doorbell(watch);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a second start cannot be answered", e);
            return new Doorbell(null);
        }
    }

    private static WatchService watch(Path folder) throws IOException {
        WatchService watch = folder.getFileSystem().newWatchService();
        try {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Files.deleteIfExists(folder.resolve(FILE)); // left by a start that was killed
            return watch;
        } catch (IOException e) {
            watch.close();
            throw e;
        }
    }

    private static void listen(WatchService watch, Path ring, Runnable come) {
        try {
            while (true) {
                WatchKey key = watch.take();
                key.pollEvents();
                key.reset();
                if (Files.deleteIfExists(ring)) {
                    come.run();
                }
            }
        } catch (ClosedWatchServiceException e) {
            return; // the window is closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a second start is not answered any more", e);
        }
    }

    /// Rings, and waits for an answer.
    ///
    /// @return false where nobody came: no window is open there, or it cannot be reached
    public static boolean ring(Path folder, Duration patience) {
        Path ring = folder.resolve(FILE);
        long end = System.nanoTime() + patience.toNanos();
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            Files.write(ring, new byte[0]);
            while (Files.exists(ring)) {
                @Nullable WatchKey key = watch.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (key == null) {
                    return !Files.deleteIfExists(ring);
                }
                key.pollEvents();
                key.reset();
            }
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (watch == null) {
            return;
        }
        try {
            watch.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot stop watching", e);
        }
    }
}

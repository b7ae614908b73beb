package org.mutirao.bootstrap.door;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What has to come soon: a channel's read waits for ever by itself.
final class Soon {
    /// For what takes a living process no time.
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private Soon() {}

    /// @param work with `channel`, which is closed where it takes longer
    /// @throws IOException it failed, or took longer
    static <T> T within(Duration patience, SocketChannel channel, Callable<T> work)
            throws IOException {
        FutureTask<T> coming = new FutureTask<>(work);
        Thread.ofVirtual().start(coming);
        try {
            return coming.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            channel.close();
            throw new BadWords("nothing came");
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new BadWords("interrupted");
        }
    }
}

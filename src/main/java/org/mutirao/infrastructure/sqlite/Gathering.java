package org.mutirao.infrastructure.sqlite;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/// How long the next commit waits for those who were in the last one: they have only just been
/// told, and whoever comes first would else pay for a sync alone. Whoever writes alone never waits.
/// It is used under the lock of the queue.
final class Gathering {
    /// Of the last commit's time, what it may cost to gather for the next.
    private static final int SHARE = 4;

    private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private int expected;
    private long patience;

    void committed(int jobs, long nanos) {
        expected = jobs;
        patience = Math.min(nanos / SHARE, MOST_NANOS);
    }

    void await(Condition queued, Collection<?> waiting) {
        long left = patience;
        while (expected > 1 && waiting.size() < expected && left > 0) {
            try {
                left = queued.awaitNanos(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}

package org.mutirao.ui.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Writes what is to be remembered, one after the other and off the window's thread; while one is
/// being written only the newest of each name waits. What waits when the window is put away is
/// written too. Thread-safe.
public final class Keeping {
    private final LocalSettings settings;
    private final Tasks tasks;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private boolean writing;

    public Keeping(LocalSettings settings, Tasks tasks) {
        this.settings = settings;
        this.tasks = tasks;
    }

    /// @param found told of what was kept, where there is something
    public void recall(String name, Consumer<String> found) {
        tasks.run(
                () -> settings.get(name),
                kept -> kept.ifPresent(found),
                nothing -> {}); // a preference that cannot be read is none
    }

    public void keep(String name, String value) {
        lock.lock();
        try {
            waiting.put(name, value);
            if (writing) {
                return;
            }
            writing = true;
        } finally {
            lock.unlock();
        }
        tasks.run(this::write, all -> {}, problem -> {}); // it was told to the log
    }

    /// Until nothing waits any more.
    private boolean write() {
        try {
            for (var next = take(); !next.isEmpty(); next = take()) {
                next.forEach(settings::put);
            }
            return true;
        } catch (RuntimeException e) {
            idle();
            throw e;
        }
    }

    private Map<String, String> take() {
        lock.lock();
        try {
            Map<String, String> now = Map.copyOf(waiting);
            waiting.clear();
            writing = !now.isEmpty();
            return now;
        } finally {
            lock.unlock();
        }
    }

    private void idle() {
        lock.lock();
        try {
            writing = false;
        } finally {
            lock.unlock();
        }
    }
}

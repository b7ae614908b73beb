package org.mutirao.ui.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Writes what is to be remembered, one after the other and off the window's thread; while one is
/// being written only the newest of each name waits. Use it where view models may be touched.
public final class Keeping {
    private final LocalSettings settings;
    private final Tasks tasks;
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
        waiting.put(name, value);
        write();
    }

    private void write() {
        if (writing || waiting.isEmpty()) {
            return;
        }
        writing = true;
        Map<String, String> now = Map.copyOf(waiting);
        waiting.clear();
        tasks.run(
                () -> {
                    now.forEach(settings::put);
                    return now.size();
                },
                written -> next(),
                problem -> next());
    }

    private void next() {
        writing = false;
        write();
    }
}

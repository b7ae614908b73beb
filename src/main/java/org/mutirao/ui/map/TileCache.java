package org.mutirao.ui.map;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.mutirao.ui.shared.Tasks;

/// Pictures of squares, made or decoded off the window's thread, of which the last used are kept.
/// Use it on the window's thread.
final class TileCache {
    private static final int AT_ONCE = 2;

    private final Tasks tasks;
    private final Function<TileKey, Optional<Image>> load;
    private final Runnable arrived;
    private final Map<TileKey, Optional<Image>> kept;
    private final Set<TileKey> wanted = new LinkedHashSet<>();
    private final Set<TileKey> loading = new HashSet<>();

    /// @param most how many are kept
    /// @param load may wait for a disk; empty: there is none, and there will not be
    /// @param arrived told after each that came
    TileCache(Tasks tasks, int most, Function<TileKey, Optional<Image>> load, Runnable arrived) {
        this.tasks = tasks;
        this.load = load;
        this.arrived = arrived;
        this.kept =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<TileKey, Optional<Image>> old) {
                        return size() > most;
                    }
                };
    }

    /// What was asked for and has not begun is not wanted any more.
    void forget() {
        wanted.clear();
    }

    /// The picture, where it is there; it is made where it is not known yet.
    Optional<Image> get(TileKey key) {
        Optional<Image> known = kept.get(key);
        if (known != null) {
            return known;
        }
        if (!loading.contains(key)) {
            wanted.add(key);
        }
        return Optional.empty();
    }

    /// The picture, where it is there.
    Optional<Image> peek(TileKey key) {
        return kept.getOrDefault(key, Optional.empty());
    }

    /// Whether it is known that there is none.
    boolean isGap(TileKey key) {
        Optional<Image> known = kept.get(key);
        return known != null && known.isEmpty();
    }

    /// Begins with what was asked for.
    void begin() {
        Iterator<TileKey> next = wanted.iterator();
        while (loading.size() < AT_ONCE && next.hasNext()) {
            TileKey key = next.next();
            next.remove();
            loading.add(key);
            tasks.run(
                    () -> load.apply(key),
                    image -> put(key, image),
                    problem -> put(key, Optional.empty()));
        }
    }

    private void put(TileKey key, Optional<Image> image) {
        loading.remove(key);
        kept.put(key, image);
        arrived.run();
        begin();
    }
}

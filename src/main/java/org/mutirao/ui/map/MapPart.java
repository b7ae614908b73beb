package org.mutirao.ui.map;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.map.base.BaseMap;
import org.mutirao.ui.map.base.BaseMapFile;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.Views;

/// The map, wherever a screen includes `map/map.fxml`.
public record MapPart(MapViewModel map, Callable<BaseMap> base, Tasks tasks, Messages messages)
        implements Part {

    /// @param filter which needs are shown
    public static MapPart of(Kit kit, Supplier<NeedFilter> filter) {
        var context = kit.context();
        var pack = new PackViewModel(context.areaPacks(), kit.tasks(), kit.keeping());
        var map = new MapViewModel(context.mapModel(), pack, filter, kit.tasks(), context.clock());
        return new MapPart(map, new Once(), kit.tasks(), kit.messages());
    }

    @Override
    public void register(Views views) {
        views.with(MapController.class, () -> new MapController(map, tasks, base, messages));
    }

    /// The base is read once a window, by whoever asks first.
    private static final class Once implements Callable<BaseMap> {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable BaseMap read;

        @Override
        public BaseMap call() {
            lock.lock();
            try {
                BaseMap known = read;
                if (known == null) {
                    known = BaseMapFile.load();
                    read = known;
                }
                return known;
            } finally {
                lock.unlock();
            }
        }
    }
}

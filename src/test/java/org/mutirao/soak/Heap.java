package org.mutirao.soak;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.testfx.util.WaitForAsyncUtils;

/// What is still held after the collector was told to look, and which views of another language.
final class Heap {
    private static final int COLLECTIONS = 4;
    private static final int MOST_COLLECTIONS = 20;

    private final List<WeakReference<Parent>> left = new ArrayList<>();

    /// @param used bytes
    /// @param events in the log
    /// @param views of the window that were put away and are still held
    record Held(long used, long events, long views) {}

    /// A view that is put away now.
    void leave(Parent view) {
        left.add(new WeakReference<>(view));
    }

    /// Looks again while views are held: what is drawn keeps the last ones for a frame or two.
    Held measure(long events) {
        for (int i = 0; i < COLLECTIONS || (held() > 0 && i < MOST_COLLECTIONS); i++) {
            WaitForAsyncUtils.waitForFxEvents();
            System.gc();
        }
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Held(used, events, held());
    }

    private long held() {
        return left.stream().filter(view -> !view.refersTo(null)).count();
    }
}

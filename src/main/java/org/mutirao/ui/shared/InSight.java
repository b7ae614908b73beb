package org.mutirao.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Keeps what is in sight at its place when rows come in or go above it: a toolkit's list keeps the
/// numbers of its rows there. Who looks at the first row goes on looking at what comes first.
final class InSight {
    /// @param top where it stands in the list's window, in pixels; below 0 where it is cut
    private record Row(Object item, int index, double top) {}

    private final Control view;
    private final ObservableList<?> items;
    private final IntConsumer scrollTo;
    private List<Row> seen = List.of();

    private InSight(Control view, ObservableList<?> items, IntConsumer scrollTo) {
        this.view = view;
        this.items = items;
        this.scrollTo = scrollTo;
    }

    /// To be called before the view gets its items: what it shows must be looked at before it knows
    /// of a change.
    ///
    /// @param scrollTo brings a row to the top
    static void keep(Control view, ObservableList<?> items, IntConsumer scrollTo) {
        var sight = new InSight(view, items, scrollTo);
        Lists.onChange(view, items, sight::look);
    }

    /// What is seen when the first of some changes comes is what has to stay.
    private void look() {
        Scene scene = view.getScene();
        if (scene == null || !seen.isEmpty()) {
            return;
        }
        seen = rows();
        if (!seen.isEmpty()) {
            scene.addPreLayoutPulseListener(new Once(scene));
        }
    }

    private List<Row> rows() {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
        if (flow == null || first == null || last == null || isTop(first)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = first.getIndex(); i <= last.getIndex(); i++) {
            IndexedCell<?> cell = flow.getCell(i);
            Object item = cell.getItem();
            if (item != null) {
                rows.add(new Row(item, i, cell.getLayoutY()));
            }
        }
        return rows;
    }

    private static boolean isTop(IndexedCell<?> first) {
        return first.getIndex() == 0 && first.getLayoutY() >= 0;
    }

    private @Nullable VirtualFlow<?> flow() {
        for (Node part : view.getChildrenUnmodifiable()) {
            if (part instanceof VirtualFlow<?> flow) {
                return flow;
            }
        }
        return null; // it was not shown yet
    }

    private void putBack() {
        List<Row> before = seen;
        seen = List.of();
        VirtualFlow<?> flow = flow();
        for (Row row : before) {
            int now = items.indexOf(row.item());
            if (flow != null && now >= 0) {
                if (now != row.index()) {
                    scrollTo.accept(now);
                    view.layout();
                    flow.scrollPixels(-row.top());
                }
                return;
            }
        }
    }

    /// Before the next layout, when the view knows how many rows there are.
    private final class Once implements Runnable {
        private final Scene scene;

        Once(Scene scene) {
            this.scene = scene;
        }

        @Override
        public void run() {
            scene.removePreLayoutPulseListener(this);
            putBack();
        }
    }
}

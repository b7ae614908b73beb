package org.mutirao.ui.shared;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// How lists follow their view model: the selection both ways, and the next page when its end comes
/// into sight.
public final class Lists {
    private static final int NEAR_THE_END = 20;

    private Lists() {}

    /// Shows `items`, whose changes select nothing: only a person and the view model do.
    ///
    /// @param choose told what a person selects; never null
    public static <T> void select(
            ListView<T> list,
            ObservableList<T> items,
            ReadOnlyObjectProperty<T> selected,
            Consumer<T> choose) {
        AtomicBoolean changing = new AtomicBoolean();
        InSight.keep(list, items, list::scrollTo);
        onChange(list, items, () -> changing.set(true));
        list.setItems(items); // between the two: the list itself keeps the number of the row
        onChange(
                list,
                items,
                () -> {
                    changing.set(false);
                    mark(list, selected.get());
                });
        select(
                list,
                selected,
                row -> {
                    if (!changing.get()) {
                        choose.accept(row);
                    }
                });
    }

    /// @param choose told what a person selects; never null
    public static <T> void select(
            ListView<T> list, ReadOnlyObjectProperty<T> selected, Consumer<T> choose) {
        whenChosen(list, choose);
        Shown.follow(list, selected, now -> mark(list, now));
        list.itemsProperty()
                .subscribe(items -> {
                    mark(list, selected.get());
                    onChange(list, items, () -> mark(list, selected.get()));
                });
    }

    /// Shows `items`. The selected row stays selected also where others come before it or it
    /// changes; where it is gone none is.
    ///
    /// @param id of a row, which no change of it changes
    public static <T> void show(ListView<T> list, ObservableList<T> items, Function<T, ?> id) {
        AtomicReference<T> selected = new AtomicReference<>();
        InSight.keep(list, items, list::scrollTo);
        onChange(list, items, () -> selected.set(list.getSelectionModel().getSelectedItem()));
        list.setItems(items); // between the two: the list itself keeps the number of the row
        onChange(list, items, () -> reselect(list, selected.get(), id));
    }

    /// One selection for several lists: each marks what is selected where it has it.
    ///
    /// @param id of a row, which no change of it changes
    /// @param choose told what a person selects; never null
    public static <T> void chosen(
            ListView<T> list,
            ReadOnlyObjectProperty<T> selected,
            Function<T, ?> id,
            Consumer<T> choose) {
        whenChosen(list, choose);
        Shown.follow(
                list,
                selected,
                now -> {
                    if (!same(list.getSelectionModel().getSelectedItem(), now, id)) {
                        reselect(list, now, id);
                    }
                });
    }

    /// Shows rows of which not all are held. One selection for several lists, which a change of the
    /// rows does not touch: a row is known again by its id.
    ///
    /// @param choose told what a person selects; never null
    public static <T> void select(
            ListView<T> list,
            VirtualRows<T> rows,
            ReadOnlyObjectProperty<T> selected,
            Function<T, ?> id,
            Consumer<T> choose) {
        AtomicBoolean changing = new AtomicBoolean();
        onChange(list, rows, () -> changing.set(true));
        list.setItems(rows); // between the two: the list itself keeps the number of the row
        onChange(
                list,
                rows,
                () -> {
                    mark(list, rows, selected.get(), id);
                    changing.set(false);
                });
        whenChosen(
                list,
                row -> {
                    if (!changing.get() && !same(row, selected.get(), id)) {
                        choose.accept(row);
                    }
                });
        Shown.follow(list, selected, now -> mark(list, rows, now, id));
    }

    private static <T> void mark(
            ListView<T> list, VirtualRows<T> rows, @Nullable T row, Function<T, ?> id) {
        int at = row == null ? -1 : rows.find(each -> same(each, row, id));
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
        }
    }

    private static <T> void whenChosen(ListView<T> list, Consumer<T> choose) {
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, now) -> {
                    if (now != null) {
                        choose.accept(now);
                    }
                });
    }

    private static <T> boolean same(@Nullable T one, @Nullable T other, Function<T, ?> id) {
        return one != null && other != null && id.apply(one).equals(id.apply(other));
    }

    private static <T> void reselect(ListView<T> list, @Nullable T row, Function<T, ?> id) {
        list.getSelectionModel().clearSelection();
        if (row != null) {
            list.getItems().stream()
                    .filter(each -> id.apply(each).equals(id.apply(row)))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    /// Runs `action` at each change of `items`, for as long as `node` lives.
    public static void onChange(Node node, ObservableList<?> items, Runnable action) {
        ListChangeListener<Object> listener = change -> action.run();
        node.getProperties().put(listener, items);
        items.addListener(new WeakListChangeListener<>(listener));
    }

    private static <T> void mark(ListView<T> list, T item) {
        if (item == null) {
            list.getSelectionModel().clearSelection();
        } else if (!item.equals(list.getSelectionModel().getSelectedItem())
                && list.getItems().contains(item)) {
            list.getSelectionModel().select(item);
        }
    }

    /// @param more called when a row near the end is shown
    public static <T> void pages(ListView<T> list, Supplier<ListCell<T>> cells, Runnable more) {
        list.setCellFactory(view -> {
            ListCell<T> cell = cells.get();
            cell.indexProperty()
                    .subscribe(index -> {
                        int size = view.getItems().size();
                        if (size > NEAR_THE_END && index.intValue() >= size - NEAR_THE_END) {
                            more.run();
                        }
                    });
            return cell;
        });
    }

    /// Enter or a double click on a row.
    public static <T> void activate(ListView<T> list, Consumer<T> action) {
        Keys.on(list, "Enter", () -> selected(list, action));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                selected(list, action);
            }
        });
    }

    /// Does something with the selected row, where there is one.
    public static <T> void selected(ListView<T> list, Consumer<T> action) {
        T item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            action.accept(item);
        }
    }

    /// How many pixels `normal` ones come to with the text of the window in which a node is.
    public static double scaled(Node node, double normal) {
        return TextSize.around(node).of(normal);
    }

    /// Up and down in a field walk the list below it; the focus stays in the field.
    public static <T> void arrows(Node field, ListView<T> list) {
        Keys.before(field, "Down", list.getSelectionModel()::selectNext);
        Keys.before(field, "Up", list.getSelectionModel()::selectPrevious);
    }

    /// As tall as its rows, up to a limit; larger text makes larger rows.
    ///
    /// @param row height of one row at the normal size of text, in pixels
    public static void fit(ListView<?> list, double row, double most) {
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> {
                                    double each = TextSize.around(list).of(row);
                                    return Math.clamp(
                                            list.getItems().size() * each + 2,
                                            each,
                                            Math.max(each, most));
                                },
                                list.getItems(),
                                list.sceneProperty()));
    }
}

package org.mutirao.ui.shared;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// How tables follow their view model. What they show may be longer than what is held.
public final class Tables {
    private Tables() {}

    /// A column whose words have to be seen whole: numbers, deadlines, states.
    ///
    /// @param words what a row says in this column
    public static <T> void text(TableColumn<T, T> column, Function<T, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new Words<>(words));
    }

    /// A column of names, which may be shortened where there is no room; the pointer tells them
    /// whole.
    ///
    /// @param words what a row says in this column
    public static <T> void names(TableColumn<T, T> column, Function<T, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> {
            Words<T> cell = new Words<>(words);
            cell.getStyleClass().add("shortens");
            return cell;
        });
    }

    private static final class Words<T> extends TableCell<T, T> {
        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            String text = row == null || empty ? "" : words.apply(row);
            setText(text);
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }

    /// The database sorts, whatever the cells say.
    ///
    /// @param keys what each column that can be sorted by stands for
    /// @param sort told the key, and whether ascending; null for the list's own order
    public static <T, K> void sorted(
            TableView<T> table,
            Map<TableColumn<T, T>, K> keys,
            BiConsumer<@Nullable K, Boolean> sort) {
        table.getColumns().forEach(column -> column.setSortable(keys.containsKey(column)));
        table.setSortPolicy(view -> {
            List<TableColumn<T, ?>> order = view.getSortOrder();
            if (order.isEmpty()) {
                sort.accept(null, true);
            } else {
                sort.accept(
                        keys.get(order.getFirst()),
                        order.getFirst().getSortType() == TableColumn.SortType.ASCENDING);
            }
            return true;
        });
    }

    /// The selection both ways; a row is known again by its id.
    ///
    /// @param choose told what a person selects; never null
    public static <T> void select(
            TableView<T> table,
            VirtualRows<T> rows,
            ReadOnlyObjectProperty<T> selected,
            Function<T, ?> id,
            Consumer<T> choose) {
        InSight.keep(table, rows, table::scrollTo);
        table.setItems(rows);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, now) -> {
                    if (now != null && !same(now, selected.get(), id)) {
                        choose.accept(now);
                    }
                });
        Shown.follow(table, selected, now -> mark(table, rows, now, id));
        Lists.onChange(table, rows, () -> mark(table, rows, selected.get(), id));
    }

    private static <T> boolean same(T one, @Nullable T other, Function<T, ?> id) {
        return other != null && id.apply(one).equals(id.apply(other));
    }

    private static <T> void mark(
            TableView<T> table, VirtualRows<T> rows, @Nullable T row, Function<T, ?> id) {
        if (table.getSelectionModel().getSelectedIndices().size() > 1) {
            return; // several were chosen to be copied
        }
        int at = row == null ? -1 : rows.find(each -> same(each, row, id));
        if (at < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().clearAndSelect(at);
        }
    }

    /// Enter or two clicks on a row.
    public static <T> void activate(TableView<T> table, Consumer<T> act) {
        Runnable chosen =
                () -> {
                    T row = table.getSelectionModel().getSelectedItem();
                    if (row != null) {
                        act.accept(row);
                    }
                };
        Keys.before(table, "Enter", chosen);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen.run();
            }
        });
    }
}

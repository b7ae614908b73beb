package org.mutirao.ui.shared;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;

/// Columns of cards side by side; where there is no room for all of them, in several rows. Left and
/// right go to the cards of the next column that has any.
public final class Board extends Pane {
    private static final double GAP = 8;

    /// Of a column, at the normal size of text: a card's words are cut below it.
    private static final double LEAST_WIDTH = 168;

    /// Of a row without cards, at the normal size of text: its title, and room to see the focus.
    private static final double LOW = 52;

    public Board() {
        Keys.before(this, "Left", () -> step(-1));
        Keys.before(this, "Right", () -> step(1));
    }

    private List<BoardColumn<?>> columns() {
        return getManagedChildren().stream().<BoardColumn<?>>map(Board::column).toList();
    }

    private static BoardColumn<?> column(Node child) {
        return (BoardColumn<?>) child;
    }

    private void step(int by) {
        List<BoardColumn<?>> all = columns();
        int from = focused(all);
        int to = from + by;
        while (to >= 0 && to < all.size() && all.get(to).list().getItems().isEmpty()) {
            to += by;
        }
        if (from >= 0 && to >= 0 && to < all.size()) {
            enter(all.get(to).list(), all.get(from).list().getSelectionModel().getSelectedIndex());
        }
    }

    private static int focused(List<BoardColumn<?>> all) {
        return all.stream().map(each -> each.list().isFocused()).toList().indexOf(true);
    }

    /// On the card beside the one that was left, unless one of its own is selected.
    private static void enter(ListView<?> list, int beside) {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            int row = Math.clamp(beside, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(list.getItems().get(row) == null ? 0 : row);
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<BoardColumn<?>> all = columns();
        List<List<BoardColumn<?>>> rows = rows(all, rowsFor(all.size()));
        long full = rows.stream().filter(Board::hasCards).count();
        double low = Lists.scaled(this, LOW);
        double free = getHeight() - GAP * (rows.size() - 1) - low * (rows.size() - full);
        double top = 0;
        for (List<BoardColumn<?>> row : rows) {
            double height = full == 0 || !hasCards(row) ? low : free / full;
            place(row, top, height);
            top += height + GAP;
        }
    }

    private int rowsFor(int columns) {
        int fit = (int) ((getWidth() + GAP) / (Lists.scaled(this, LEAST_WIDTH) + GAP));
        return Math.ceilDiv(columns, Math.clamp(fit, 1, Math.max(1, columns)));
    }

    /// The first row may have fewer columns than the others, and more room for each.
    private static List<List<BoardColumn<?>>> rows(List<BoardColumn<?>> all, int rows) {
        List<List<BoardColumn<?>>> found = new ArrayList<>();
        int most = Math.ceilDiv(all.size(), Math.max(1, rows));
        int to = all.size() - most * (rows - 1);
        for (int from = 0; from < all.size(); to += most) {
            found.add(all.subList(from, to));
            from = to;
        }
        return found;
    }

    /// A row without cards leaves its room to the others.
    private static boolean hasCards(List<BoardColumn<?>> row) {
        return !row.stream().allMatch(BoardColumn::isWithoutCards);
    }

    private void place(List<BoardColumn<?>> row, double top, double height) {
        double width = (getWidth() + GAP) / row.size();
        for (int i = 0; i < row.size(); i++) {
            double left = snapPositionX(i * width);
            double right = snapPositionX((i + 1) * width) - GAP;
            row.get(i).resizeRelocate(left, snapPositionY(top), right - left, height);
        }
    }
}

package org.mutirao.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.need.NeedWords;

/// What a table is without any care: all rows held, and each cell says its value. The same columns,
/// as high and as wide as the app's.
final class PlainTable {
    private static final double[] WIDTHS = {120, 110, 118, 98};
    private static final double ROW = 36;

    private PlainTable() {}

    static TableView<NeedRow> of(List<NeedRow> rows, NeedWords words) {
        TableView<NeedRow> table = new TableView<>(FXCollections.observableArrayList(rows));
        table.getColumns().add(column("goods", words::title));
        table.getColumns().add(column("place", words::place));
        table.getColumns().add(column("due", PlainTable::due));
        table.getColumns().add(column("missing", PlainTable::missing));
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumns().get(i).setPrefWidth(WIDTHS[i]);
        }
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("plain-table");
        return table;
    }

    private static <V> TableColumn<NeedRow, V> column(String id, Function<NeedRow, V> value) {
        TableColumn<NeedRow, V> column = new TableColumn<>(id);
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private static Instant due(NeedRow need) {
        return Objects.requireNonNull(need.due());
    }

    private static BigDecimal missing(NeedRow need) {
        return Objects.requireNonNull(need.items().getFirst().missing());
    }
}

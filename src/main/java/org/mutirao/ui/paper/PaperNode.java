package org.mutirao.ui.paper;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.mutirao.application.paper.Paper;
import org.mutirao.application.paper.Paper.Blank;
import org.mutirao.application.paper.Paper.Block;
import org.mutirao.application.paper.Paper.Code;
import org.mutirao.application.paper.Paper.Field;
import org.mutirao.application.paper.Paper.Line;
import org.mutirao.application.paper.Paper.Square;
import org.mutirao.application.paper.Paper.Table;
import org.mutirao.application.paper.SquareCodes;

/// A paper on screen, black on white in both themes, so that it can be photographed. What is
/// written in by hand is left out.
final class PaperNode {
    private static final double SQUARE = 300;

    private final SquareCodes squares;

    PaperNode(SquareCodes squares) {
        this.squares = squares;
    }

    Node of(Paper paper) {
        Label title = new Label(paper.title());
        title.getStyleClass().add("paper-title");
        title.setWrapText(true);
        VBox left = new VBox(14, title);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox top = new HBox(32, left);
        VBox all = new VBox(18, top);
        all.getStyleClass().add("paper");
        for (Block block : paper.blocks()) {
            switch (block) {
                case Field(var label, var value) ->
                        left.getChildren().add(named(label, value, "paper-value"));
                case Code(var label, var code) ->
                        left.getChildren().add(named(label, code, "paper-code"));
                case Square square -> top.getChildren().add(square(square));
                case Line(var text) -> all.getChildren().add(line(text));
                case Table table -> all.getChildren().add(table(table));
                case Blank _ -> {}
            }
        }
        return all;
    }

    private static Node named(String label, String value, String style) {
        Label name = new Label(label);
        name.getStyleClass().add("paper-label");
        Label text = new Label(value);
        text.getStyleClass().add(style);
        text.setWrapText(true);
        return new VBox(2, name, text);
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("paper-text");
        label.setWrapText(true);
        return label;
    }

    private Node square(Square square) {
        SquareCodes.Squares drawn = squares.of(square.content());
        ImageView view = new ImageView(image(drawn));
        view.setAccessibleText(square.caption());
        Label caption = new Label(square.caption());
        caption.getStyleClass().add("paper-label");
        caption.setWrapText(true);
        caption.setMaxWidth(SQUARE);
        VBox box = new VBox(4, view, caption);
        box.setMinWidth(SQUARE);
        box.setAlignment(Pos.TOP_CENTER);
        return box;
    }

    /// A whole number of points for each square, so that its edges are sharp.
    private static WritableImage image(SquareCodes.Squares drawn) {
        int one = Math.max(1, (int) SQUARE / drawn.side());
        int side = one * drawn.side();
        WritableImage image = new WritableImage(side, side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = drawn.isDark(y / one, x / one);
                image.getPixelWriter().setColor(x, y, dark ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }

    private static GridPane table(Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("paper-table");
        double all = table.head().stream().mapToInt(Paper.Column::share).sum();
        for (Paper.Column column : table.head()) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100 * column.share() / all);
            width.setHalignment(column.number() ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(width);
        }
        row(grid, 0, table.head().stream().map(Paper.Column::name).toList(), "paper-label");
        for (int i = 0; i < table.rows().size(); i++) {
            row(grid, i + 1, table.rows().get(i), "paper-cell");
        }
        return grid;
    }

    private static void row(GridPane grid, int row, List<String> cells, String style) {
        for (int i = 0; i < cells.size(); i++) {
            Label label = new Label(cells.get(i));
            label.getStyleClass().add(style);
            label.setWrapText(true);
            grid.add(label, i, row);
        }
    }
}

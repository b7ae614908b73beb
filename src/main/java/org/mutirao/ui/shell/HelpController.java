package org.mutirao.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;

/// The keys, and how a line is written, on one page.
public final class HelpController {
    private static final List<String> KEYS =
            List.of(
                    "Ctrl N",
                    "Ctrl O",
                    "Ctrl K",
                    "Enter",
                    "Ctrl Enter",
                    "?",
                    "Ctrl Z",
                    "Esc",
                    "Ctrl 1–" + Screen.values().length,
                    "Ctrl Shift D",
                    "Ctrl Shift L",
                    "F2",
                    "Ctrl E",
                    "F1");

    private static final int PIECES = 7;

    private final BooleanProperty open;
    private final Messages messages;

    @FXML private GridPane keys;
    @FXML private GridPane line;
    @FXML private Button close;

    public HelpController(BooleanProperty open, Messages messages) {
        this.open = open;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (int row = 0; row < KEYS.size(); row++) {
            addRow(keys, "key", KEYS.get(row), messages.get("help." + (row + 1)));
        }
        for (int row = 1; row <= PIECES; row++) {
            addRow(
                    line,
                    "t-strong",
                    messages.get("help.line." + row),
                    messages.get("help.line.means." + row));
        }
        close.setOnAction(event -> open.set(false));
    }

    private static void addRow(GridPane to, String style, String first, String second) {
        Label name = new Label(first);
        name.getStyleClass().add(style);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label meaning = new Label(second);
        meaning.setWrapText(true);
        to.addRow(to.getRowCount(), name, meaning);
    }
}

package org.mutirao.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.mutirao.ui.shared.Messages;

/// The keys, on one page.
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
                    "Ctrl 1–3",
                    "Ctrl Shift D",
                    "Ctrl Shift L",
                    "F2");

    private final BooleanProperty open;
    private final Messages messages;

    @FXML private GridPane keys;
    @FXML private Button close;

    public HelpController(BooleanProperty open, Messages messages) {
        this.open = open;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (int row = 0; row < KEYS.size(); row++) {
            Label key = new Label(KEYS.get(row));
            key.getStyleClass().add("key");
            keys.addRow(row, key, new Label(messages.get("help." + (row + 1))));
        }
        close.setOnAction(event -> open.set(false));
    }
}

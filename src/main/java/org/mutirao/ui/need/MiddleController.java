package org.mutirao.ui.need;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.mutirao.ui.shared.Shown;

/// Which pane stands in the middle.
public final class MiddleController {
    private final MiddleViewModel viewModel;

    @FXML private Node mapPane;
    @FXML private Node aroundPane;
    @FXML private ToggleButton map;
    @FXML private ToggleButton around;

    public MiddleController(MiddleViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        Shown.choice(List.of(map, around), List.of(MiddlePane.values()), viewModel.paneProperty());
        Shown.when(mapPane, viewModel.paneProperty().isEqualTo(MiddlePane.MAP));
        Shown.when(aroundPane, viewModel.paneProperty().isEqualTo(MiddlePane.AROUND));
        Shown.follow(mapPane, viewModel.copiedProperty(), MiddleController::copy);
    }

    private static void copy(String text) {
        if (text != null) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        }
    }
}

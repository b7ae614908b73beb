package org.mutirao.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;

/// What nobody expected, above the screen.
public final class TroubleController {
    private final TroubleViewModel viewModel;
    private final Messages messages;

    @FXML private HBox troubleBanner;
    @FXML private Label what;
    @FXML private Button diagnose;
    @FXML private Button dismiss;

    TroubleController(TroubleViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        ErrorBanner.bind(troubleBanner, what, viewModel.latestProperty(), messages);
        diagnose.setOnAction(event -> viewModel.diagnose());
        dismiss.setOnAction(event -> viewModel.dismiss());
    }
}

package org.mutirao.ui.diagnostics;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.FileAsk;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Asks for a passphrase and a file.
public final class CopyController {
    private final CopyViewModel viewModel;
    private final Messages messages;

    @FXML private PasswordField passphrase;
    @FXML private PasswordField again;
    @FXML private Label nameless;
    @FXML private Label differing;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button choose;
    @FXML private Button close;

    CopyController(CopyViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        passphrase.textProperty().bindBidirectional(viewModel.passphraseProperty());
        again.textProperty().bindBidirectional(viewModel.againProperty());
        Shown.when(nameless, viewModel.namelessProperty());
        Shown.when(differing, viewModel.differingProperty());
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        choose.disableProperty().bind(viewModel.differingProperty().or(viewModel.busyProperty()));
        choose.setOnAction(event -> choose());
        close.setOnAction(event -> viewModel.close());
    }

    private void choose() {
        FileAsk.save(choose, messages.get("copy.title"), messages.get("copy.file"))
                .ifPresent(viewModel::copy);
    }
}

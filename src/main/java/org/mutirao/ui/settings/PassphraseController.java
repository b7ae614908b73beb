package org.mutirao.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import org.mutirao.application.laptop.Laptop.Protection;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Sets, changes or takes away the passphrase.
public final class PassphraseController {
    private final PassphraseViewModel viewModel;
    private final SettingsViewModel settings;
    private final Messages messages;

    @FXML private Node before;
    @FXML private PasswordField current;
    @FXML private PasswordField next;
    @FXML private PasswordField again;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button keep;
    @FXML private Button remove;
    @FXML private Button close;

    PassphraseController(
            PassphraseViewModel viewModel, SettingsViewModel settings, Messages messages) {
        this.viewModel = viewModel;
        this.settings = settings;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        current.textProperty().bindBidirectional(viewModel.currentProperty());
        next.textProperty().bindBidirectional(viewModel.nextProperty());
        again.textProperty().bindBidirectional(viewModel.againProperty());
        var isSet = settings.protectionProperty().isEqualTo(Protection.PASSPHRASE);
        Shown.when(before, isSet);
        Shown.when(remove, isSet);
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        keep.disableProperty().bind(viewModel.unfitProperty().or(viewModel.busyProperty()));
        remove.disableProperty().bind(viewModel.busyProperty());
        keep.setOnAction(event -> viewModel.keep());
        remove.setOnAction(event -> viewModel.remove());
        close.setOnAction(event -> viewModel.close());
    }
}

package org.mutirao.ui.shared;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;

/// Shows the entries behind something.
public final class WhyController {
    private static final double ROW = 49;
    private static final double MOST = 420;

    private final WhyViewModel viewModel;
    private final WhyWords words;
    private final Messages messages;

    @FXML private Label title;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private ListView<WhyViewModel.Entry> entries;
    @FXML private Button close;

    public WhyController(WhyViewModel viewModel, WhyWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.text(title, viewModel.subjectProperty(), about -> messages.get("why.title", about));
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        entries.setItems(viewModel.entries());
        entries.setCellFactory(view -> new TextCell<>(words::title, words::detail));
        Lists.fit(entries, ROW, MOST);
        close.setOnAction(event -> viewModel.close());
    }
}

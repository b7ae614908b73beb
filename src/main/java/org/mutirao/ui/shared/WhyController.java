package org.mutirao.ui.shared;

import java.math.BigDecimal;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;

/// Shows the entries behind a number, and the other numbers of the screen beside them.
public final class WhyController {
    private static final double ROW = 49;

    private final WhyViewModel viewModel;
    private final WhyWords words;
    private final Messages messages;

    @FXML private Label title;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private ListView<Question> numbers;
    @FXML private ListView<WhyViewModel.Row> entries;
    @FXML private Label nothing;
    @FXML private Label beyond;
    @FXML private Button close;

    public WhyController(WhyViewModel viewModel, WhyWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.text(
                title, viewModel.askedProperty(), about -> messages.get("why.title", about.text()));
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        numbers.setCellFactory(view -> new NumberCell());
        Lists.select(numbers, viewModel.numbers(), viewModel.askedProperty(), viewModel::choose);
        Shown.when(numbers, Bindings.size(viewModel.numbers()).greaterThan(1));
        Shown.follow(numbers, viewModel.choosingProperty(), this::focus);
        entries.setItems(viewModel.rows());
        entries.setCellFactory(view -> new WhyCell(words));
        entries.setMinHeight(ROW);
        Shown.when(nothing, viewModel.nothingProperty());
        Shown.text(beyond, viewModel.beyondProperty(), this::beyond);
        Shown.when(beyond, viewModel.beyondProperty().greaterThan(0));
        close.setOnAction(event -> viewModel.close());
    }

    private void focus(boolean choosing) {
        (choosing ? numbers : entries).requestFocus();
    }

    private String beyond(Number more) {
        return messages.counted("why.beyond", BigDecimal.valueOf(more.longValue()));
    }
}

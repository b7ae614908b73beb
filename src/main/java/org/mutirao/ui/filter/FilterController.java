package org.mutirao.ui.filter;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/// Asks for the name of a filter.
public final class FilterController {
    private final FiltersViewModel viewModel;

    @FXML private TextField name;
    @FXML private Button save;
    @FXML private Button close;

    FilterController(FiltersViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        save.setOnAction(event -> viewModel.save());
        close.setOnAction(event -> viewModel.close());
    }
}

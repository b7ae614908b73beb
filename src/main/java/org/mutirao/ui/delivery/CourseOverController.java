package org.mutirao.ui.delivery;

import javafx.fxml.FXML;
import javafx.scene.control.Button;

/// How a delivery comes along, over another screen.
final class CourseOverController {
    private final CourseViewModel viewModel;

    @FXML private Button close;

    CourseOverController(CourseViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        close.setOnAction(event -> viewModel.close());
    }
}

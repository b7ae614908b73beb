package org.mutirao.ui.person;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mutirao.application.query.PeopleModel.Remains;
import org.mutirao.ui.person.ErasingViewModel.Preview;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// What erasing a person takes and leaves.
public final class ErasingController {
    private final ErasingViewModel viewModel;
    private final Messages messages;

    @FXML private Label title;
    @FXML private Label goes;
    @FXML private Label stays;
    @FXML private Label underWay;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button erase;
    @FXML private Button close;

    ErasingController(ErasingViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var preview = viewModel.previewProperty();
        Shown.text(title, preview, now -> messages.get("person.erase.title", now.person().name()));
        Shown.text(goes, preview, now -> messages.get("person.erase.goes", now.remains().ids()));
        Shown.text(stays, preview, this::stays);
        Shown.text(
                underWay,
                preview,
                now -> messages.get("person.erase.under_way", now.remains().open()));
        Shown.when(underWay, preview.map(now -> now.remains().open() > 0));
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        erase.setOnAction(event -> viewModel.erase());
        close.setOnAction(event -> viewModel.close());
    }

    private String stays(Preview now) {
        Remains remains = now.remains();
        return messages.get("person.erase.stays", remains.entries(), remains.deliveries());
    }
}

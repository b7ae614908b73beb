package org.mutirao.ui.person;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// The dialog of a new or changed person.
public final class PersonFormController {
    private final PersonFormViewModel viewModel;
    private final Messages messages;

    @FXML private Label title;
    @FXML private TextField personName;
    @FXML private TextField phone;
    @FXML private TextField email;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button save;
    @FXML private Button close;

    PersonFormController(PersonFormViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.follow(
                title,
                viewModel.subjectProperty(),
                person ->
                        title.setText(
                                person == null
                                        ? messages.get("person.form.new")
                                        : messages.get("person.form.change", person.name())));
        personName.textProperty().bindBidirectional(viewModel.nameProperty());
        phone.textProperty().bindBidirectional(viewModel.phoneProperty());
        email.textProperty().bindBidirectional(viewModel.emailProperty());
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        save.setOnAction(event -> viewModel.save());
        close.setOnAction(event -> viewModel.close());
    }
}

package org.mutirao.ui.person;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Chooser;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.TextCell;

/// Asks who else is the selected person.
public final class SamePersonController {
    private final SamePersonViewModel viewModel;
    private final NeedWords words;
    private final Messages messages;

    @FXML private Label title;
    @FXML private TextField search;
    @FXML private ListView<PersonRow> others;
    @FXML private Button merge;
    @FXML private Button close;

    SamePersonController(SamePersonViewModel viewModel, NeedWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.text(
                title,
                viewModel.keepProperty(),
                person -> messages.get("person.same.title", person.name()));
        others.setCellFactory(view -> new TextCell<>(PersonRow::name, words::roles));
        Chooser.bind(viewModel.others(), search, others, viewModel::merge, viewModel::merge);
        merge.disableProperty().bind(viewModel.others().chosenProperty().isNull());
        merge.setOnAction(event -> viewModel.merge());
        close.setOnAction(event -> viewModel.close());
    }
}

package org.mutirao.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.PersonChooser;
import org.mutirao.ui.shared.PersonSearch;
import org.mutirao.ui.shared.TextCell;

/// Chooses who is using this laptop.
public final class ActorController {
    private final ActorViewModel viewModel;
    private final NeedWords words;
    private final Messages messages;

    @FXML private TextField search;
    @FXML private ListView<PersonRow> people;
    @FXML private Button add;
    @FXML private Button lead;
    @FXML private Button act;
    @FXML private Button close;

    public ActorController(ActorViewModel viewModel, NeedWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        PersonSearch who = viewModel.who();
        people.setCellFactory(view -> new TextCell<>(PersonRow::name, words::roles));
        PersonChooser.bind(who, search, people, viewModel::switchTo);
        PersonChooser.add(add, who, Role.VOLUNTEER, messages);
        PersonChooser.add(lead, who, Role.COORDINATOR, messages);
        act.disableProperty().bind(who.chosenProperty().isNull());
        act.setOnAction(event -> viewModel.switchTo());
        close.setOnAction(event -> viewModel.close());
    }
}

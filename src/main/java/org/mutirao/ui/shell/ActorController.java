package org.mutirao.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.TextCell;

/// Chooses who is using this laptop.
public final class ActorController {
    private final ActorViewModel viewModel;
    private final NeedWords words;

    @FXML private TextField search;
    @FXML private ListView<PersonRow> people;
    @FXML private Button act;
    @FXML private Button close;

    public ActorController(ActorViewModel viewModel, NeedWords words) {
        this.viewModel = viewModel;
        this.words = words;
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(viewModel.searchProperty());
        people.setItems(viewModel.found());
        people.setCellFactory(view -> new TextCell<>(PersonRow::name, words::roles));
        Lists.select(people, viewModel.chosenProperty(), viewModel::choose);
        Lists.arrows(search, people);
        Lists.activate(people, person -> viewModel.switchTo());
        act.disableProperty().bind(viewModel.chosenProperty().isNull());
        act.setOnAction(event -> viewModel.switchTo());
        close.setOnAction(event -> viewModel.close());
        Keys.on(search, "Enter", viewModel::switchTo);
    }
}

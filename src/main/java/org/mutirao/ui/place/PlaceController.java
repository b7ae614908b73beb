package org.mutirao.ui.place;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.PlaceAround.OtherName;
import org.mutirao.ui.place.PlacesViewModel.Around;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// The selected place: what it needs and has, its other names, and what can be done with it.
public final class PlaceController {
    private static final int MOST_NAMES = 4;

    private final PlacesViewModel viewModel;
    private final PlaceActions actions;
    private final PlaceRows rows;
    private final PlaceWords words;
    private final Messages messages;

    @FXML private VBox body;
    @FXML private VBox nothing;
    @FXML private Label title;
    @FXML private Label here;
    @FXML private Label about;
    @FXML private Label position;
    @FXML private Label otherNames;
    @FXML private VBox others;
    @FXML private ListView<Belonging> belongings;
    @FXML private VBox quiet;
    @FXML private Button change;
    @FXML private Button place;
    @FXML private Button merge;
    @FXML private Button stand;
    @FXML private Button why;

    PlaceController(
            PlacesViewModel viewModel,
            PlaceActions actions,
            PlaceRows rows,
            PlaceWords words,
            Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.rows = rows;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var around = viewModel.aroundProperty();
        Shown.whenPresent(body, around);
        Shown.when(nothing, around.isNull());
        Shown.text(title, around, there -> words.name(there.place()));
        Shown.when(here, around.map(there -> there.around().here()));
        Shown.text(about, around, there -> words.about(there.around().place()));
        Shown.text(position, around, there -> words.position(there.around().place()));
        Shown.when(otherNames, around.map(there -> !there.around().others().isEmpty()));
        Shown.when(others, around.map(there -> !there.around().others().isEmpty()));
        Shown.follow(others, around, this::names);
        Lists.show(belongings, rows.rows(), Belonging::id);
        belongings.setCellFactory(view -> new BelongingCell(messages));
        Lists.activate(belongings, actions::open);
        Shown.follow(belongings, around, rows::show);
        Shown.when(quiet, around.map(there -> PlaceRows.none(there.around())));
        change.setOnAction(event -> actions.change());
        place.setOnAction(event -> actions.place());
        merge.setOnAction(event -> actions.merge());
        stand.setOnAction(event -> actions.standHere());
        Shown.when(stand, around.map(there -> !there.around().here()));
        why.setOnAction(event -> actions.why());
    }

    private void names(Around there) {
        List<Node> lines =
                there == null
                        ? List.of()
                        : there.around().others().stream()
                                .limit(MOST_NAMES)
                                .<Node>map(this::name)
                                .toList();
        others.getChildren().setAll(lines);
    }

    private HBox name(OtherName other) {
        Label name = new Label(words.other(other));
        name.getStyleClass().add("shortens");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button separate = new Button(messages.get("place.separate"));
        separate.getStyleClass().addAll("btn", "quiet", "small", "writes");
        separate.setAccessibleText(messages.get("place.separate.spoken", name.getText()));
        separate.setMinWidth(Button.USE_PREF_SIZE);
        separate.setOnAction(event -> actions.separate(other.placeId()));
        HBox line = new HBox(8, name, separate);
        line.getStyleClass().add("other-name");
        return line;
    }
}

package org.mutirao.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Quick entry over the screen.
public final class EntryController {
    private final EntryViewModel viewModel;
    private final Consumer<String> openNeed;
    private final EntryWords words;
    private final Messages messages;

    @FXML private Label title;
    @FXML private TextField line;
    @FXML private FlowPane tokens;
    @FXML private Label hint;
    @FXML private VBox warnings;
    @FXML private HBox duplicate;
    @FXML private Label duplicateTitle;
    @FXML private Label duplicateState;
    @FXML private Button add;
    @FXML private Button openDuplicate;
    @FXML private VBox placesBox;
    @FXML private HBox similar;
    @FXML private Label newPlace;
    @FXML private VBox places;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button save;

    /// @param openNeed goes to a need that is already there, by its id
    public EntryController(
            EntryViewModel viewModel,
            Consumer<String> openNeed,
            EntryWords words,
            Messages messages) {
        this.viewModel = viewModel;
        this.openNeed = openNeed;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.text(title, viewModel.kindProperty(), words::title);
        Shown.text(hint, viewModel.kindProperty(), words::hint);
        Shown.when(hint, viewModel.lineProperty().isEmpty());
        line.textProperty().bindBidirectional(viewModel.lineProperty());
        Shown.follow(tokens, viewModel.meaning().readingProperty(), this::show);
        Shown.whenPresent(duplicate, viewModel.meaning().duplicateProperty());
        Shown.when(add, viewModel.meaning().canAddProperty());
        Shown.text(add, viewModel.meaning().readingProperty(), words::add);
        add.setOnAction(event -> viewModel.addToDuplicate());
        Shown.follow(line, viewModel.stopsProperty(), stops -> way().requestFocus());
        Shown.text(duplicateTitle, viewModel.meaning().duplicateProperty(), words::duplicate);
        Shown.text(duplicateState, viewModel.meaning().duplicateProperty(), words::duplicateState);
        openDuplicate.setOnAction(event ->
                openNeed.accept(viewModel.meaning().duplicateProperty().getValue().needId()));
        Shown.whenPresent(placesBox, viewModel.meaning().newPlaceProperty());
        Shown.when(similar, viewModel.meaning().placesProperty().map(found -> !found.isEmpty()));
        Shown.text(newPlace, viewModel.meaning().newPlaceProperty(), words::newPlace);
        Shown.follow(places, viewModel.meaning().placesProperty(), this::showPlaces);
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        save.disableProperty().bind(viewModel.meaning().incompleteProperty());
        Shown.text(save, viewModel.meaning().aroundProperty(), words::save);
        Shown.style(
                save,
                "primary",
                viewModel.meaning().aroundProperty().map(f -> f.duplicate().isEmpty()));
        Shown.follow(save, viewModel.meaning().aroundProperty(), this::saves);
        Keys.on(line, "Enter", viewModel::save);
        Keys.before(line, "Down", this::toSimilar);
    }

    private void toSimilar() {
        Optional.ofNullable(places.lookup(".btn")).ifPresent(Node::requestFocus);
    }

    /// The button that was pressed goes away with its question: the line is written on.
    private void answered(Runnable answer) {
        line.requestFocus();
        answer.run();
        line.end();
    }

    /// The button saves all the same once it says so; Enter in the line never does.
    private void saves(EntryAround found) {
        save.setOnAction(event ->
                found.duplicate().ifPresentOrElse(same -> viewModel.saveAnyway(), viewModel::save));
    }

    private Node way() {
        return add.isVisible() ? add : openDuplicate;
    }

    private void showPlaces(List<PlaceRow> found) {
        places.getChildren()
                .setAll(
                        found.stream()
                                .map(p ->
                                        words.place(
                                                p,
                                                () -> answered(() -> viewModel.take(p)),
                                                () -> answered(() -> viewModel.same(p))))
                                .toList());
    }

    private void show(EntryReading reading) {
        tokens.getChildren().setAll(words.tokens(reading));
        warnings.getChildren().setAll(words.warnings(reading));
    }
}

package org.mutirao.ui.place;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Labels;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// The dialog of a new or changed place.
public final class PlaceFormController {
    private final PlaceFormViewModel viewModel;
    private final PlaceWords words;
    private final Messages messages;

    @FXML private Label title;
    @FXML private TextField placeName;
    @FXML private ChoiceBox<PlaceKind> kind;
    @FXML private Label homeHint;
    @FXML private TextField city;
    @FXML private Button seat;
    @FXML private TextField position;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button save;
    @FXML private Button close;

    PlaceFormController(PlaceFormViewModel viewModel, PlaceWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.follow(
                title,
                viewModel.subjectProperty(),
                place ->
                        title.setText(
                                place == null
                                        ? messages.get("place.form.new")
                                        : messages.get("place.form.change", words.name(place))));
        placeName.textProperty().bindBidirectional(viewModel.nameProperty());
        kind.getItems().setAll(PlaceKind.values());
        kind.setConverter(Labels.of(words::kind));
        kind.valueProperty().bindBidirectional(viewModel.kindProperty());
        Shown.when(homeHint, viewModel.kindProperty().isEqualTo(PlaceKind.HOME));
        city.textProperty().bindBidirectional(viewModel.cityProperty());
        position.textProperty().bindBidirectional(viewModel.positionProperty());
        seat.disableProperty().bind(viewModel.cityProperty().map(String::isBlank));
        seat.setOnAction(event -> viewModel.seat());
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        save.setOnAction(event -> viewModel.save());
        close.setOnAction(event -> viewModel.close());
    }
}

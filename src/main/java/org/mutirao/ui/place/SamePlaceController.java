package org.mutirao.ui.place;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.ui.place.PlacesViewModel.Around;
import org.mutirao.ui.shared.Chooser;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.TextCell;

/// Two places side by side, and what becomes of each when they are one.
public final class SamePlaceController {
    private final SamePlaceViewModel viewModel;
    private final PlaceWords words;
    private final Messages messages;

    @FXML private TextField search;
    @FXML private ListView<NamedPlace> others;
    @FXML private VBox cards;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button merge;
    @FXML private Button swap;
    @FXML private Button close;

    SamePlaceController(SamePlaceViewModel viewModel, PlaceWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        others.setCellFactory(view ->
                new TextCell<>(
                        words::name,
                        place -> words.about(place.line()) + " · " + words.stands(place.line())));
        Chooser.bind(viewModel.others(), search, others, viewModel::merge, viewModel::merge);
        Shown.follow(cards, viewModel.firstProperty(), now -> show());
        Shown.follow(cards, viewModel.secondProperty(), now -> show());
        Shown.follow(cards, viewModel.swappedProperty(), now -> show());
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        merge.disableProperty().bind(viewModel.secondProperty().isNull());
        swap.disableProperty().bind(viewModel.secondProperty().isNull());
        merge.setOnAction(event -> viewModel.merge());
        swap.setOnAction(event -> viewModel.swap());
        close.setOnAction(event -> viewModel.close());
    }

    private void show() {
        Around one = viewModel.firstProperty().get();
        Around other = viewModel.secondProperty().get();
        boolean swapped = viewModel.swappedProperty().get();
        cards.getChildren()
                .setAll(
                        Stream.concat(
                                        one == null ? Stream.of() : Stream.of(card(one, !swapped)),
                                        other == null
                                                ? Stream.of()
                                                : Stream.of(card(other, swapped)))
                                .toList());
    }

    private VBox card(Around place, boolean stays) {
        Label role = new Label(messages.get(stays ? "place.same.stays" : "place.same.goes"));
        role.getStyleClass().addAll("badge", stays ? "ok" : "info");
        Label name = new Label(words.name(place.place()));
        name.getStyleClass().addAll("t-strong", "shortens");
        Label about = new Label(words.about(place.around().place()));
        about.getStyleClass().add("t-2");
        Label moves =
                new Label(
                        messages.get(
                                stays ? "place.same.has" : "place.same.brings",
                                words.moves(place.around())));
        moves.getStyleClass().add("t-caption");
        List.of(about, moves).forEach(label -> label.setWrapText(true));
        VBox card = new VBox(role, name, about, moves);
        card.getStyleClass().add("card");
        return card;
    }
}

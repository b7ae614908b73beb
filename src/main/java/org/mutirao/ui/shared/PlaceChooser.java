package org.mutirao.ui.shared;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.mutirao.application.query.PlaceRow;

/// A field for a name, the places it finds, and a button for the chosen one.
public final class PlaceChooser {
    private PlaceChooser() {}

    /// @param act what the button, Enter and two clicks do with the chosen place
    public static void bind(
            PlaceSearch choosing,
            TextField search,
            ListView<PlaceRow> places,
            Button button,
            Runnable act,
            Messages messages) {
        places.setCellFactory(view ->
                new TextCell<>(
                        place ->
                                Objects.requireNonNullElse(
                                        place.name(), messages.get("need.no_place")),
                        place -> Objects.requireNonNullElse(place.city(), "")));
        Chooser.bind(choosing, search, places, act, act);
        button.disableProperty().bind(choosing.chosenProperty().isNull());
        button.setOnAction(event -> act.run());
    }
}

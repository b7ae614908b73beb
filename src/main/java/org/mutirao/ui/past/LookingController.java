package org.mutirao.ui.past;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Shown;

/// Says, above a screen that shows another time, that it does, and the way back.
public final class LookingController {
    private final PastViewModel viewModel;
    private final ObservableValue<Screen> screen;
    private final Messages messages;

    @FXML private HBox banner;
    @FXML private Label sentence;
    @FXML private Label now;
    @FXML private Button back;

    LookingController(PastViewModel viewModel, ObservableValue<Screen> screen, Messages messages) {
        this.viewModel = viewModel;
        this.screen = screen;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.when(banner, viewModel.lookingProperty());
        Shown.text(
                sentence,
                viewModel.shownProperty(),
                at -> messages.get("past.sentence", messages.times().moment(at)));
        Shown.when(now, screen.map(Screen::isOfNow));
        back.setOnAction(event -> viewModel.now());
    }
}

package org.mutirao.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.ui.shared.Delayed;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Shown;

/// Tells for eight seconds what was done, and shows what undoing would do.
public final class ToastController {
    private static final Duration SHOWN = Duration.seconds(8);

    private final UndoViewModel undoing;
    private final Notices notices;
    private final Messages messages;

    @FXML private Node told;
    @FXML private Label message;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Label title;
    @FXML private VBox preview;
    @FXML private VBox effects;
    @FXML private Label refused;
    @FXML private Button carryOut;
    @FXML private Button dismiss;

    public ToastController(UndoViewModel undoing, Notices notices, Messages messages) {
        this.undoing = undoing;
        this.notices = notices;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.whenPresent(told, notices.latestProperty());
        Shown.text(message, notices.latestProperty(), messages::advise);
        Delayed.after(told, SHOWN, notices.latestProperty(), said -> notices.clear());
        undo.setOnAction(event -> undoing.ask());
        Shown.when(undo, undoing.offeredProperty());
        redo.setOnAction(event -> undoing.redo());
        Shown.whenPresent(redo, undoing.redoableProperty());
        Shown.text(title, undoing.previewProperty(), this::title);
        Shown.when(preview, undoing.openProperty());
        Shown.follow(effects, undoing.previewProperty(), this::show);
        Shown.when(carryOut, undoing.possibleProperty());
        Shown.text(refused, undoing.previewProperty().map(UndoPreview::refused), messages::say);
        Shown.when(refused, undoing.possibleProperty().not());
        Shown.follow(carryOut, undoing.openProperty(), open -> carryOut.requestFocus());
        carryOut.setOnAction(event -> undoing.carryOut());
        dismiss.setOnAction(event -> undoing.close());
        Keys.on(preview, "Enter", undoing::carryOut);
    }

    private String title(UndoPreview shown) {
        String what = shown.what();
        return messages.get("undo.title", what == null ? "" : messages.word("entry.type", what));
    }

    private void show(UndoPreview shown) {
        effects.getChildren().setAll(UndoWords.effects(shown, messages));
    }
}

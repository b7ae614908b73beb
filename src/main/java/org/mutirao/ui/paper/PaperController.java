package org.mutirao.ui.paper;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.mutirao.application.command.Said;
import org.mutirao.application.paper.SquareCodes;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.FileAsk;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Shows papers as big as the window, and takes them elsewhere.
public final class PaperController {
    private final PaperViewModel viewModel;
    private final PaperNode nodes;
    private final Messages messages;

    @FXML private Node desk;
    @FXML private ScrollPane sheet;
    @FXML private HBox turning;
    @FXML private Label which;
    @FXML private Button before;
    @FXML private Button next;
    @FXML private Button copy;
    @FXML private Button save;
    @FXML private Button print;
    @FXML private Button close;

    PaperController(PaperViewModel viewModel, SquareCodes squares, Messages messages) {
        this.viewModel = viewModel;
        this.nodes = new PaperNode(squares);
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.follow(desk, viewModel.shownProperty(), number -> show());
        Lists.onChange(desk, viewModel.papers(), this::show);
        Shown.when(turning, Bindings.size(viewModel.papers()).greaterThan(1));
        before.setOnAction(event -> viewModel.turn(-1));
        next.setOnAction(event -> viewModel.turn(1));
        Keys.before(desk, "Left", () -> viewModel.turn(-1));
        Keys.before(desk, "Right", () -> viewModel.turn(1));
        copy.setOnAction(event -> copyText());
        Keys.on(desk, "Shortcut+C", this::copyText);
        save.setOnAction(event -> saveFile());
        Keys.on(desk, "Shortcut+S", this::saveFile);
        print.setOnAction(event -> printAll());
        Keys.on(desk, "Shortcut+P", this::printAll);
        close.setOnAction(event -> viewModel.close());
    }

    private void show() {
        int number = viewModel.shownProperty().get();
        boolean there = number < viewModel.papers().size();
        sheet.setContent(there ? nodes.of(viewModel.papers().get(number)) : null);
        sheet.setVvalue(0);
        which.setText(messages.get("paper.which", number + 1, viewModel.papers().size()));
    }

    private void copyText() {
        Clip.put(viewModel.text());
        viewModel.tell(Said.of("told.copied"));
    }

    private void saveFile() {
        FileAsk.save(
                        desk,
                        messages.get("paper.save"),
                        messages.get("paper.file"),
                        new ExtensionFilter("PDF", "*.pdf"))
                .ifPresent(viewModel::save);
    }

    private void printAll() {
        viewModel.draw(pages -> Printing.print(pages, window()).ifPresent(viewModel::tell));
    }

    private Window window() {
        return Objects.requireNonNull(desk.getScene()).getWindow();
    }
}

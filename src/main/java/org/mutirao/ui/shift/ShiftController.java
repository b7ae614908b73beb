package org.mutirao.ui.shift;

import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.mutirao.application.paper.Paper;
import org.mutirao.application.paper.Paper.Block;
import org.mutirao.application.paper.Paper.Field;
import org.mutirao.application.paper.PaperText;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.FileAsk;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// The page, the note, and the ways out: recorded, copied, saved.
public final class ShiftController {
    private final ShiftViewModel viewModel;
    private final Function<ShiftPage, Paper> paper;
    private final Messages messages;

    @FXML private Node dialog;
    @FXML private Label title;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private VBox lines;
    @FXML private TextField note;
    @FXML private Button handOver;
    @FXML private Button copy;
    @FXML private Button save;
    @FXML private Button close;

    ShiftController(ShiftViewModel viewModel, Function<ShiftPage, Paper> paper, Messages messages) {
        this.viewModel = viewModel;
        this.paper = paper;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.follow(lines, viewModel.pageProperty(), this::show);
        note.textProperty().bindBidirectional(viewModel.noteProperty());
        Keys.before(dialog, "Shortcut+Enter", viewModel::handOver);
        handOver.setOnAction(event -> viewModel.handOver());
        copy.setOnAction(event -> copy());
        save.setOnAction(event -> choose());
        close.setOnAction(event -> viewModel.close());
    }

    private Paper paper() {
        return paper.apply(viewModel.pageProperty().get());
    }

    private void show(ShiftPage page) {
        Paper shown = paper.apply(page);
        title.setText(shown.title());
        lines.getChildren().setAll(shown.blocks().stream().map(ShiftController::line).toList());
    }

    private static Node line(Block block) {
        Label label =
                new Label(
                        block instanceof Field(var name, var value)
                                ? name + ": " + value
                                : block instanceof Paper.Line(var text) ? text : "");
        label.getStyleClass().add(block instanceof Field ? "t-strong" : "t-2");
        label.setWrapText(true);
        return label;
    }

    private void copy() {
        Clip.put(PaperText.of(List.of(paper())));
        viewModel.copied();
    }

    private void choose() {
        FileAsk.save(
                        dialog,
                        messages.get("paper.save"),
                        messages.get("shift.file") + ".pdf",
                        new ExtensionFilter("PDF", "*.pdf"))
                .ifPresent(file -> viewModel.save(file, paper()));
    }
}

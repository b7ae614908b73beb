package org.mutirao.ui.export;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.mutirao.application.importing.SheetExport.Table;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.FileAsk;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Chooses what is written, and where.
public final class ExportController {
    private final ExportViewModel viewModel;
    private final Messages messages;

    @FXML private Node dialog;
    @FXML private ToggleButton needs;
    @FXML private ToggleButton offers;
    @FXML private ToggleButton deliveries;
    @FXML private ToggleButton places;
    @FXML private ToggleButton people;
    @FXML private HBox extent;
    @FXML private ToggleButton part;
    @FXML private ToggleButton whole;
    @FXML private CheckBox names;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private HBox working;
    @FXML private Label progress;
    @FXML private Button stop;
    @FXML private HBox gone;
    @FXML private Label went;
    @FXML private Button folder;
    @FXML private Button write;
    @FXML private Button close;

    ExportController(ExportViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.choice(
                List.of(needs, offers, deliveries, places, people),
                List.of(Table.values()),
                viewModel.tableProperty());
        Shown.choice(List.of(part, whole), List.of(false, true), viewModel.everythingProperty());
        Shown.when(extent, viewModel.partOfIt());
        names.selectedProperty().bindBidirectional(viewModel.namesProperty());
        Shown.when(names, viewModel.canName());
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.whenPresent(working, viewModel.progressProperty());
        Shown.text(progress, viewModel.progressProperty(), messages::say);
        stop.setOnAction(event -> viewModel.stop());
        Shown.whenPresent(gone, viewModel.wentProperty());
        Shown.text(went, viewModel.wentProperty(), file -> messages.get("export.went", file));
        folder.setOnAction(event -> viewModel.openFolder());
        write.setOnAction(event -> choose());
        close.setOnAction(event -> viewModel.close());
    }

    private void choose() {
        FileAsk.save(
                        dialog,
                        messages.get("export.title"),
                        messages.get("export.file." + viewModel.tableProperty().get().name())
                                + ".csv",
                        new ExtensionFilter("CSV", "*.csv"),
                        new ExtensionFilter("XLSX", "*.xlsx"))
                .ifPresent(viewModel::write);
    }
}

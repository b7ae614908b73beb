package org.mutirao.ui.importing;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.mutirao.application.importing.FileImport.Report;
import org.mutirao.application.importing.FileImport.Told;
import org.mutirao.application.importing.ImportKind;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.FileAsk;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// A sheet on its way in: which file, what it holds, and what came of it.
public final class ImportController {
    private final ImportViewModel viewModel;
    private final ErrorSheet errors;
    private final ImportWords words;
    private final Messages messages;

    @FXML private VBox dialog;
    @FXML private Label file;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private VBox choosing;
    @FXML private Button choose;
    @FXML private Node checking;
    @FXML private ToggleButton needs;
    @FXML private ToggleButton offers;
    @FXML private ToggleButton places;
    @FXML private ToggleButton items;
    @FXML private ListView<ColumnChoice> columns;
    @FXML private Label counts;
    @FXML private Label wrong;
    @FXML private ListView<Told> rows;
    @FXML private HBox working;
    @FXML private Label progress;
    @FXML private Button stop;
    @FXML private VBox done;
    @FXML private Label came;
    @FXML private Label account;
    @FXML private Button write;
    @FXML private Button undo;
    @FXML private Button exportErrors;
    @FXML private Button another;
    @FXML private Button close;

    ImportController(
            ImportViewModel viewModel, ErrorSheet errors, ImportWords words, Messages messages) {
        this.viewModel = viewModel;
        this.errors = errors;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.text(file, viewModel.fileProperty(), path -> String.valueOf(path.getFileName()));
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.when(choosing, at(Stage.CHOOSE));
        Shown.when(
                checking,
                viewModel.stageProperty().map(now -> now == Stage.CHECK || now == Stage.WRITE));
        Shown.when(done, at(Stage.DONE));
        choose.setOnAction(event -> chooseFile());
        another.setOnAction(event -> viewModel.another());
        Shown.when(another, at(Stage.CHOOSE).map(on -> !on));
        close.setOnAction(event -> viewModel.close());
        check();
        written();
        Shown.follow(dialog, viewModel.stageProperty(), this::focus);
    }

    private void check() {
        List<ToggleButton> kinds = List.of(needs, offers, places, items);
        Shown.choice(kinds, List.of(ImportKind.values()), viewModel.columns().kindProperty());
        columns.setItems(viewModel.columns().choices());
        columns.setCellFactory(view -> new ColumnCell(viewModel.columns(), words));
        Shown.follow(columns, viewModel.columns().kindProperty(), kind -> columns.refresh());
        rows.setCellFactory(view -> new ToldCell(words));
        Shown.follow(rows, viewModel.reportProperty(), this::show);
        Shown.text(counts, viewModel.reportProperty(), words::counts);
        Shown.when(wrong, hasErrors());
        Shown.whenPresent(working, viewModel.progressProperty());
        Shown.text(progress, viewModel.progressProperty(), messages::say);
        stop.setOnAction(event -> viewModel.stop());
        Shown.follow(write, viewModel.reportProperty(), now -> write.setText(words.write(now)));
        Shown.enabled(write, viewModel.somethingNew());
        Shown.when(write, at(Stage.CHECK));
        write.setOnAction(event -> viewModel.write());
        Keys.before(dialog, "Shortcut+Enter", viewModel::write);
    }

    private void written() {
        Shown.text(came, viewModel.reportProperty(), this::came);
        Shown.text(account, viewModel.reportProperty(), words::account);
        Shown.when(undo, viewModel.canBeUndone());
        undo.setOnAction(event -> viewModel.undo());
        Shown.when(exportErrors, hasErrors());
        exportErrors.setOnAction(event -> saveErrors());
    }

    private String came(Report report) {
        return messages.get("import.came", report.imported(), words.kind(report.kind()));
    }

    private ObservableValue<Boolean> at(Stage stage) {
        return viewModel.stageProperty().map(now -> now == stage);
    }

    private ObservableValue<Boolean> hasErrors() {
        return viewModel.reportProperty().map(now -> !now.errors().isEmpty()).orElse(false);
    }

    private void show(Report report) {
        rows.getItems().setAll(report == null ? List.of() : report.first());
    }

    private void focus(Stage stage) {
        switch (stage) {
            case CHOOSE -> choose.requestFocus();
            case CHECK -> columns.requestFocus();
            case WRITE -> stop.requestFocus();
            case DONE -> close.requestFocus();
        }
    }

    private void chooseFile() {
        FileAsk.open(
                        dialog,
                        messages.get("import.title"),
                        new ExtensionFilter(
                                messages.get("import.sheets"), "*.csv", "*.xlsx", "*.tsv", "*.txt"),
                        new ExtensionFilter(messages.get("import.all_files"), "*"))
                .ifPresent(viewModel::look);
    }

    private void saveErrors() {
        Report report = viewModel.reportProperty().get();
        FileAsk.save(
                        dialog,
                        messages.get("import.export_errors"),
                        messages.get("import.errors_file"))
                .ifPresent(file -> errors.write(report, file));
    }
}

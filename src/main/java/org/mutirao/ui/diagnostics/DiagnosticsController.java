package org.mutirao.ui.diagnostics;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Measurements.Measurement;
import org.mutirao.application.upkeep.LaidAside;
import org.mutirao.ui.diagnostics.CheckingViewModel.Work;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Diagnóstico.
public final class DiagnosticsController {
    private final DiagnosticsViewModel viewModel;
    private final CheckingViewModel checking;
    private final CopyViewModel copying;
    private final DiagnosticsWords words;
    private final Messages messages;

    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Label summary;
    @FXML private Button again;
    @FXML private VBox findings;
    @FXML private Label size;
    @FXML private Label handlers;
    @FXML private Button verify;
    @FXML private Button rebuild;
    @FXML private Button copy;
    @FXML private HBox work;
    @FXML private ProgressBar bar;
    @FXML private Label progress;
    @FXML private HBox resultBanner;
    @FXML private Label result;
    @FXML private HBox troubleBanner;
    @FXML private Label trouble;
    @FXML private ListView<LaidAside> laidAside;
    @FXML private Node nothingAside;
    @FXML private ListView<Measurement> measured;

    DiagnosticsController(
            DiagnosticsViewModel viewModel,
            CheckingViewModel checking,
            CopyViewModel copying,
            DiagnosticsWords words,
            Messages messages) {
        this.viewModel = viewModel;
        this.checking = checking;
        this.copying = copying;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.text(summary, viewModel.healthProperty(), words::summary);
        Shown.text(size, viewModel.healthProperty(), words::size);
        Shown.text(handlers, viewModel.healthProperty(), words::handlers);
        again.setOnAction(event -> viewModel.refresh());
        Shown.follow(findings, viewModel.healthProperty(), this::showFindings);
        Lists.show(laidAside, viewModel.laidAside(), LaidAside::id);
        laidAside.setCellFactory(view -> new LaidAsideCell(viewModel, words, messages));
        Shown.when(nothingAside, Bindings.isEmpty(viewModel.laidAside()));
        measured.setItems(viewModel.measured());
        measured.setCellFactory(view -> new MeasureCell(words));
        work();
    }

    private void showFindings(@Nullable Health health) {
        findings.getChildren()
                .setAll(
                        Stream.ofNullable(health)
                                .flatMap(known -> known.findings().stream())
                                .map(finding -> FindingRow.of(finding, words))
                                .toList());
    }

    private void work() {
        verify.setOnAction(event -> checking.verify());
        rebuild.setOnAction(event -> checking.rebuild());
        copy.setOnAction(event -> copying.ask());
        Shown.follow(verify, checking.runningProperty(), now -> verify.setText(words.verify(now)));
        Shown.follow(
                rebuild, checking.runningProperty(), now -> rebuild.setText(words.rebuild(now)));
        verify.disableProperty().bind(checking.runningProperty().isEqualTo(Work.REBUILD));
        rebuild.disableProperty().bind(checking.runningProperty().isEqualTo(Work.VERIFY));
        Shown.whenPresent(work, checking.runningProperty());
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        progress.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.progress(checking),
                                checking.runningProperty(),
                                checking.doneProperty()));
        ErrorBanner.bind(resultBanner, result, checking.resultProperty(), messages);
        ErrorBanner.bind(troubleBanner, trouble, checking.troubleProperty(), messages);
    }
}

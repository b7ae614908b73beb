package org.mutirao.ui.report;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.mutirao.application.report.Totals;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Relatórios: what a report is of on the left, what will be in it and what was made on the right.
public final class ReportController {
    private final ReportPart part;
    private final PreviewWords words;
    private final Messages messages;

    @FXML private ToggleButton all;
    @FXML private ToggleButton today;
    @FXML private ToggleButton week;
    @FXML private ToggleButton between;
    @FXML private HBox days;
    @FXML private TextField first;
    @FXML private TextField last;
    @FXML private Button place;
    @FXML private Button provider;
    @FXML private ToggleButton portuguese;
    @FXML private ToggleButton english;
    @FXML private CheckBox pdf;
    @FXML private CheckBox csv;
    @FXML private CheckBox xlsx;
    @FXML private CheckBox names;
    @FXML private Label folder;
    @FXML private Button otherFolder;
    @FXML private Button showFolder;
    @FXML private Button make;
    @FXML private ProgressBar bar;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private HBox problemBanner;
    @FXML private Label problem;
    @FXML private Label needs;
    @FXML private Label offers;
    @FXML private Label deliveries;
    @FXML private Label receipts;
    @FXML private Label findings;
    @FXML private VBox sums;
    @FXML private ListView<MadeReport> made;
    @FXML private Node nothingMade;

    ReportController(ReportPart part, PreviewWords words, Messages messages) {
        this.part = part;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        choices();
        making();
        preview();
        made.setItems(part.making().made());
        made.setCellFactory(view -> new MadeCell(part.making(), words, messages));
        Shown.when(nothingMade, Bindings.isEmpty(part.making().made()));
    }

    private void choices() {
        ReportChoosing choosing = part.choosing();
        Shown.choice(
                List.of(all, today, week, between),
                List.of(ReportPeriod.values()),
                choosing.periodProperty());
        Shown.when(days, choosing.periodProperty().map(ReportPeriod.BETWEEN::equals));
        first.textProperty().bindBidirectional(choosing.firstProperty());
        last.textProperty().bindBidirectional(choosing.lastProperty());
        Shown.follow(place, choosing.placeProperty(), now -> place.setText(words.place(now)));
        Shown.follow(
                provider,
                choosing.providerProperty(),
                now -> provider.setText(words.provider(now)));
        place.setOnAction(event -> part.asking().askPlace());
        provider.setOnAction(event -> part.asking().askProvider());
        Shown.choice(
                List.of(portuguese, english),
                List.of(Messages.PORTUGUESE, Locale.ENGLISH),
                choosing.languageProperty());
        pdf.selectedProperty().bindBidirectional(choosing.pdfProperty());
        csv.selectedProperty().bindBidirectional(choosing.csvProperty());
        xlsx.selectedProperty().bindBidirectional(choosing.xlsxProperty());
        names.selectedProperty().bindBidirectional(choosing.namesProperty());
        Shown.enabled(names, part.preview().mayNameProperty());
    }

    private void making() {
        MakingViewModel making = part.making();
        Shown.text(folder, making.folderProperty(), words::folder);
        otherFolder.setOnAction(event -> chooseFolder());
        showFolder.setOnAction(event -> making.showFolder());
        Shown.text(make, making.runningProperty(), words::make);
        make.setOnAction(event -> making.makeOrStop());
        bar.progressProperty().bind(making.progressProperty());
        Shown.when(bar, making.runningProperty());
        ErrorBanner.bind(errorBanner, error, making.errorProperty(), messages);
    }

    private void preview() {
        PreviewViewModel preview = part.preview();
        ErrorBanner.bind(problemBanner, problem, preview.errorProperty(), messages);
        count(needs, words::needs);
        count(offers, words::offers);
        count(deliveries, words::deliveries);
        count(receipts, words::receipts);
        count(findings, words::findings);
        Shown.follow(sums, preview.totalsProperty(), this::show);
    }

    private void count(Label label, Function<Totals, String> count) {
        Shown.text(label, part.preview().totalsProperty(), count);
    }

    private void show(Totals totals) {
        sums.getChildren()
                .setAll(
                        Optional.ofNullable(totals).map(words::sums).orElse(List.of()).stream()
                                .map(Label::new)
                                .toList());
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("reports.other_folder"));
        Optional.ofNullable(chooser.showDialog(otherFolder.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(part.making().folderProperty()::set);
    }
}

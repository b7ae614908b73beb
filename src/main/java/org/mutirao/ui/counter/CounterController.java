package org.mutirao.ui.counter;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.CounterDay.Passed;
import org.mutirao.application.query.CounterDay.Stock;
import org.mutirao.ui.entry.EntryReading;
import org.mutirao.ui.entry.EntryWords;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Balcão: one line, what went over the counter today, what stands here.
public final class CounterController {
    private final CounterViewModel viewModel;
    private final PointViewModel point;
    private final EntryWords entryWords;
    private final CounterWords words;
    private final Messages messages;

    @FXML private Button place;
    @FXML private TextField counterLine;
    @FXML private FlowPane tokens;
    @FXML private VBox warnings;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button give;
    @FXML private Button take;
    @FXML private Label today;
    @FXML private ListView<Passed> passed;
    @FXML private VBox nothingPassed;
    @FXML private ListView<Stock> stock;
    @FXML private VBox nothingStands;

    CounterController(
            CounterViewModel viewModel,
            PointViewModel point,
            EntryWords entryWords,
            CounterWords words,
            Messages messages) {
        this.viewModel = viewModel;
        this.point = point;
        this.entryWords = entryWords;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.text(place, viewModel.dayProperty(), words::place);
        place.setOnAction(event -> askWhere());
        counterLine.textProperty().bindBidirectional(viewModel.lineProperty());
        Shown.follow(tokens, viewModel.readingProperty(), this::show);
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        give.disableProperty().bind(viewModel.incompleteProperty());
        take.disableProperty().bind(viewModel.incompleteProperty());
        give.setOnAction(event -> viewModel.give());
        take.setOnAction(event -> viewModel.take());
        Keys.on(counterLine, "Enter", viewModel::give);
        Shown.text(today, viewModel.dayProperty(), words::today);
        Asks.number(today, messages, () -> words.totals(viewModel.dayProperty().get()));
        passed.setItems(viewModel.passed());
        passed.setCellFactory(view -> new PassedCell(viewModel, words, messages));
        Shown.when(nothingPassed, Bindings.isEmpty(viewModel.passed()));
        stock.setItems(viewModel.stock());
        stock.setCellFactory(view -> new StockCell(words, messages));
        Shown.when(nothingStands, Bindings.isEmpty(viewModel.stock()));
    }

    /// Afterwards the next line is typed, not a button pressed by its first space.
    private void askWhere() {
        counterLine.requestFocus();
        point.ask();
    }

    private void show(EntryReading reading) {
        tokens.getChildren().setAll(entryWords.tokens(reading));
        warnings.getChildren().setAll(entryWords.warnings(reading));
    }
}

package org.mutirao.ui.today;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.Today.Filled;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.ShareBar;
import org.mutirao.ui.shared.Shown;

/// Hoje: the answer to "what are we short of", five numbers, and what to do now.
public final class TodayController {
    private final TodayViewModel viewModel;
    private final TodayWords words;
    private final Runnable copyText;
    private final Messages messages;
    private final TodayQuestions questions;
    private final HoursChart bars = new HoursChart();

    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Label headline;
    @FXML private Label places;
    @FXML private Button copy;
    @FXML private Button plan;
    @FXML private Button late;
    @FXML private Button expiring;
    @FXML private Button toCheck;
    @FXML private Button conflicts;
    @FXML private Button onTheRoad;
    @FXML private Label lateNumber;
    @FXML private Label lateOldest;
    @FXML private Label expiringNumber;
    @FXML private Label toCheckNumber;
    @FXML private Label conflictsNumber;
    @FXML private Label onTheRoadNumber;
    @FXML private Label waiting;
    @FXML private ListView<Todo> todo;
    @FXML private VBox nothing;
    @FXML private VBox chartBox;
    @FXML private Label chartTitle;
    @FXML private StackPane chart;
    @FXML private VBox filledBox;
    @FXML private GridPane filled;

    /// @param copyText puts the answer where it can be pasted from
    TodayController(
            TodayViewModel viewModel, TodayWords words, Runnable copyText, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.copyText = copyText;
        this.messages = messages;
        this.questions = new TodayQuestions(words, messages);
    }

    @FXML
    private void initialize() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.text(headline, viewModel.todayProperty(), words::headline);
        Asks.number(headline, messages, () -> questions.shortNow(viewModel.todayProperty().get()));
        Shown.text(places, viewModel.todayProperty(), words::places);
        Asks.number(places, messages, () -> questions.shortWhere(viewModel.todayProperty().get()));
        Shown.when(plan, viewModel.todayProperty().map(now -> !now.shortages().isEmpty()));
        plan.setOnAction(event -> plan());
        copy.setOnAction(event -> copyText.run());
        number(lateNumber, late, "today.late", Screen.NEEDS, now -> now.numbers().late());
        number(
                expiringNumber,
                expiring,
                "today.expiring",
                Screen.OFFERS,
                now -> now.numbers().expiring());
        number(
                toCheckNumber,
                toCheck,
                "today.to_check",
                Screen.DELIVERIES,
                now -> now.numbers().toCheck());
        number(
                conflictsNumber,
                conflicts,
                "today.conflicts",
                Screen.CONFLICTS,
                now -> now.numbers().conflicts());
        number(
                onTheRoadNumber,
                onTheRoad,
                "today.on_the_road",
                Screen.DELIVERIES,
                now -> now.numbers().onTheRoad());
        Shown.text(lateOldest, viewModel.todayProperty(), words::oldest);
        Shown.text(waiting, viewModel.todayProperty(), this::waiting);
        todo.setCellFactory(view -> new TodoCell(viewModel, words));
        Lists.select(todo, viewModel.todo(), viewModel.selectedProperty(), viewModel::select);
        Lists.activate(todo, viewModel::act);
        Shown.when(nothing, viewModel.todayProperty().map(now -> now.todo().isEmpty()));
        charts();
    }

    private void number(
            Label label, Button card, String key, Screen where, ToIntFunction<Today> of) {
        Shown.text(
                label,
                viewModel.todayProperty(),
                now -> Amounts.number(BigDecimal.valueOf(of.applyAsInt(now)), messages.locale()));
        Shown.style(label, "none", viewModel.todayProperty().map(now -> of.applyAsInt(now) == 0));
        Asks.inRow(label, messages, () -> List.of(questions.number(key, label.getText())));
        card.accessibleTextProperty()
                .bind(label.textProperty().map(number -> number + " " + messages.get(key)));
        card.setOnAction(event -> viewModel.actions().go(where));
    }

    private String waiting(Today now) {
        int beyond = now.waiting() - now.todo().size();
        return beyond > 0
                ? messages.get("today.beyond", BigDecimal.valueOf(beyond))
                : messages.get("today.todo");
    }

    private void charts() {
        chart.getChildren().setAll(bars);
        Shown.when(chartBox, viewModel.todayProperty().map(now -> !now.hours().isEmpty()));
        Shown.text(chartTitle, viewModel.todayProperty(), words::chart);
        Shown.follow(chart, viewModel.todayProperty(), now -> bars.show(now.hours()));
        Shown.when(filledBox, viewModel.todayProperty().map(now -> !now.filled().isEmpty()));
        Shown.follow(filled, viewModel.todayProperty(), this::showFilled);
    }

    private void showFilled(Today now) {
        filled.getChildren().clear();
        for (int row = 0; row < now.filled().size(); row++) {
            Filled each = now.filled().get(row);
            Label name = new Label(messages.word("category", each.category()));
            name.getStyleClass().add("shortens");
            Label share = new Label(words.percent(each.share()));
            share.getStyleClass().add("t-strong");
            Asks.number(share, messages, () -> List.of(questions.filled(each)));
            filled.addRow(row, name, new ShareBar(each.share()), share);
        }
    }

    private void plan() {
        viewModel.todayProperty().get().shortages().stream()
                .findFirst()
                .ifPresent(first -> viewModel.actions().needsOf(first.item()));
    }
}

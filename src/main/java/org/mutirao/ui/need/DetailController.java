package org.mutirao.ui.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mutirao.application.command.Coordination.Candidate;
import org.mutirao.application.command.Coordination.Match;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.UrgencyMark;

/// The selected need, read downwards as the job goes.
public final class DetailController {
    private static final double CARD = 64;
    private static final double EMPTY = 110;

    private final NeedDetailViewModel viewModel;
    private final NeedActions actions;
    private final UnfitViewModel unfitOffers;
    private final NeedWords words;
    private final Messages messages;
    private final UrgencyMark urgency = new UrgencyMark();

    @FXML private VBox body;
    @FXML private VBox nothing;
    @FXML private StackPane mark;
    @FXML private Label title;
    @FXML private Label number;
    @FXML private Label where;
    @FXML private Label due;
    @FXML private VBox ledgers;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private StackPane offers;
    @FXML private ListView<Candidate> candidates;
    @FXML private VBox noCandidates;
    @FXML private Label whyNone;
    @FXML private Label pastNow;
    @FXML private Button createOffer;
    @FXML private TextField quantity;
    @FXML private Button reserve;
    @FXML private Button unfit;
    @FXML private VBox steps;
    @FXML private VBox waiting;
    @FXML private Button send;
    @FXML private Button why;
    @FXML private Button amend;

    public DetailController(
            NeedDetailViewModel viewModel,
            NeedActions actions,
            UnfitViewModel unfitOffers,
            NeedWords words,
            Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.unfitOffers = unfitOffers;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.whenPresent(body, viewModel.needProperty());
        Shown.when(nothing, viewModel.needProperty().isNull());
        mark.getChildren().setAll(urgency);
        Shown.text(title, viewModel.needProperty(), words::title);
        Asks.number(
                title,
                messages,
                () -> new NeedQuestions(words, messages).needed(viewModel.needProperty().get()));
        Shown.text(number, viewModel.needProperty(), NeedRow::number);
        Shown.text(where, viewModel.needProperty(), words::place);
        Shown.text(due, viewModel.needProperty(), words::dueLong);
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        showOffers();
        Shown.follow(ledgers, viewModel.needProperty(), need -> showNeed());
        Lists.onChange(steps, viewModel.deliveries(), this::showNeed);
        Lists.onChange(waiting, viewModel.reservations(), this::showWaiting);
        showWaiting();
        reserve.setOnAction(event -> actions.reserve());
        send.setOnAction(event -> actions.send());
        why.setOnAction(event -> actions.why());
        amend.setOnAction(event -> actions.amend());
        createOffer.setOnAction(event -> actions.createOffer().run());
        unfit.setOnAction(event -> unfitOffers.show(viewModel.matchProperty().get().refused()));
    }

    private void showOffers() {
        Shown.follow(offers, viewModel.matchProperty(), this::showMatch);
        candidates.setCellFactory(view -> new CandidateCell(words));
        Lists.select(candidates, viewModel.chosenProperty(), viewModel::choose);
        Shown.when(
                noCandidates, viewModel.matchProperty().map(match -> match.candidates().isEmpty()));
        Shown.text(whyNone, viewModel.needProperty(), words::noCandidates);
        Shown.when(whyNone, viewModel.pastProperty().not());
        Shown.when(pastNow, viewModel.pastProperty());
        Shown.when(
                createOffer,
                Bindings.and(
                        viewModel.pastProperty().not(),
                        BooleanExpression.booleanExpression(
                                viewModel.needProperty().map(words::wants).orElse(false))));
        Shown.when(reserve, viewModel.matchProperty().map(match -> !match.candidates().isEmpty()));
        Shown.when(quantity, Bindings.and(reserve.visibleProperty(), viewModel.oneItemProperty()));
        Shown.style(send, "primary", viewModel.nothingToReserveProperty());
        Shown.when(unfit, viewModel.matchProperty().map(match -> !match.refused().isEmpty()));
        Shown.text(unfit, viewModel.matchProperty(), this::unfitCount);
        quantity.textProperty().bindBidirectional(viewModel.quantityProperty());
        reserve.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::reserveLabel,
                                viewModel.oneItemProperty(),
                                viewModel.quantityProperty()));
        Shown.enabled(reserve, viewModel.canReserveProperty());
        Shown.enabled(send, viewModel.canDispatchProperty());
        Keys.on(candidates, "Enter", actions::reserve);
        Keys.on(quantity, "Enter", actions::reserve);
    }

    private String reserveLabel() {
        return viewModel.severalItems()
                ? messages.get("detail.reserve_all")
                : messages.get("detail.reserve", viewModel.quantityProperty().get());
    }

    private void showMatch(Match match) {
        offers.setPrefHeight(
                Lists.scaled(offers, Math.max(EMPTY, match.candidates().size() * CARD)));
        candidates.setItems(FXCollections.observableList(match.candidates()));
    }

    private String unfitCount(Match match) {
        return messages.counted("detail.unfit", BigDecimal.valueOf(match.refused().size()));
    }

    private void showWaiting() {
        waiting.getChildren()
                .setAll(
                        viewModel.reservations().stream()
                                .map(each -> WaitingView.of(each, viewModel, messages))
                                .toList());
        waiting.setManaged(!viewModel.reservations().isEmpty());
    }

    private void showNeed() {
        viewModel.lines().stream()
                .findFirst()
                .ifPresent(line -> urgency.show(viewModel.needProperty().get().urgency()));
        ledgers.getChildren()
                .setAll(
                        viewModel.lines().stream()
                                .map(line ->
                                        LedgerView.of(
                                                viewModel.needProperty().get(),
                                                line,
                                                NeedSteps.toFetch(
                                                        viewModel.needProperty().get(),
                                                        viewModel.deliveries()),
                                                words,
                                                messages))
                                .toList());
        List<Node> lines = new ArrayList<>(StepView.of(viewModel, new NeedSteps(messages)));
        lines.add(Math.min(1, lines.size()), waiting); // below what is reserved
        steps.getChildren().setAll(lines);
    }
}

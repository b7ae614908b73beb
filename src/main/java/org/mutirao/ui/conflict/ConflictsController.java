package org.mutirao.ui.conflict;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mutirao.application.command.Coordination.Candidate;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.Conflict.Claim;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.TextCell;
import org.mutirao.ui.shared.WhyViewModel;
import org.mutirao.ui.shared.WhyWords;

/// Conflicts: the list, and the selected one with both sides, the rule, the way out, and how it
/// came to be.
public final class ConflictsController {
    private static final double ROW = 49;
    private static final double MOST = 147;

    private final ConflictsViewModel viewModel;
    private final ConflictActions actions;
    private final ConflictWords words;
    private final NeedWords needWords;
    private final WhyWords whyWords;
    private final Messages messages;

    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private ListView<Conflict> list;
    @FXML private VBox empty;
    @FXML private VBox body;
    @FXML private Label title;
    @FXML private Label safe;
    @FXML private FlowPane claims;
    @FXML private Label rule;
    @FXML private Button why;
    @FXML private Label lacking;
    @FXML private ListView<Candidate> candidates;
    @FXML private Button first;
    @FXML private Button second;
    @FXML private ListView<WhyViewModel.Entry> history;

    ConflictsController(
            ConflictsViewModel viewModel,
            ConflictActions actions,
            ConflictWords words,
            NeedWords needWords,
            Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.words = words;
        this.needWords = needWords;
        this.whyWords = new WhyWords(messages);
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        list.setCellFactory(view -> new ConflictCell(words));
        Lists.select(list, viewModel.rows(), viewModel.selectedProperty(), viewModel::select);
        Lists.activate(list, conflict -> actions.first());
        Shown.when(empty, viewModel.emptyProperty());
        detail();
        waysOut();
    }

    private void detail() {
        var now = viewModel.selectedProperty();
        Shown.whenPresent(body, now);
        Shown.text(title, now, words::title);
        Shown.text(safe, now, words::whatIsSafe);
        Shown.text(rule, now, words::rule);
        Shown.follow(claims, now, this::claims);
        why.setOnAction(event -> actions.why());
        history.setItems(viewModel.history());
        history.setCellFactory(view -> new TextCell<>(whyWords::title, whyWords::detail));
    }

    private void waysOut() {
        var now = viewModel.selectedProperty();
        var fitting = viewModel.candidates();
        Shown.text(lacking, now, words::lacking);
        Shown.when(lacking, lacking.textProperty().isNotEmpty());
        candidates.setItems(fitting);
        candidates.setCellFactory(view -> new TextCell<>(this::candidate, needWords::reasons));
        Lists.fit(candidates, ROW, MOST);
        Shown.when(candidates, Bindings.isNotEmpty(fitting));
        first.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> now.get() == null ? "" : words.first(now.get(), fitting),
                                now,
                                fitting));
        first.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !ConflictActions.open(now.get(), !fitting.isEmpty()),
                                now,
                                fitting));
        first.setOnAction(event -> actions.first());
        Shown.text(second, now, words::second);
        second.setOnAction(event -> actions.second());
    }

    private String candidate(Candidate candidate) {
        String place =
                candidate.place() == null ? messages.get("need.no_place") : candidate.place();
        return place + " · " + needWords.candidate(candidate);
    }

    private void claims(Conflict now) {
        claims.getChildren().clear();
        if (now != null) {
            now.claims().forEach(claim -> claims.getChildren().add(card(now, claim)));
        }
    }

    private VBox card(Conflict now, Claim claim) {
        Label who = new Label(words.who(claim, viewModel.name(claim)));
        who.getStyleClass().addAll("t-strong", "shortens");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label state = new Label(words.state(now, claim));
        state.getStyleClass().addAll("badge", ConflictWords.style(claim));
        state.setMinWidth(Region.USE_PREF_SIZE);
        Label what = new Label(words.claim(now, claim));
        what.setWrapText(true);
        Label when = new Label(words.when(claim));
        when.getStyleClass().add("t-caption");
        VBox card = new VBox(new HBox(8, who, between, state), what, when);
        card.getStyleClass().addAll("card", "claim");
        card.setAccessibleText(
                String.join(", ", who.getText(), state.getText(), what.getText(), when.getText()));
        return card;
    }
}

package org.mutirao.ui.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.process.Progress;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Shown;

/// How a delivery comes along, read downwards: what it is, what stops it, its steps, where it was,
/// what can be done.
final class CourseController {
    private final CourseViewModel viewModel;
    private final DeliveryActions actions;
    private final CourseWords words;
    private final DeliveryWords deliveryWords;
    private final Names names;
    private final Messages messages;

    @FXML private VBox body;
    @FXML private VBox nothing;
    @FXML private Label way;
    @FXML private Label state;
    @FXML private Label goods;
    @FXML private Label number;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private HBox troubleBanner;
    @FXML private Label trouble;
    @FXML private VBox decide;
    @FXML private TextField reason;
    @FXML private Button retry;
    @FXML private Button skip;
    @FXML private Button closeSaga;
    @FXML private VBox steps;
    @FXML private TrackSketch track;
    @FXML private VBox passed;
    @FXML private Button arrive;
    @FXML private Button tell;
    @FXML private Button copyTell;
    @FXML private Button handOver;
    @FXML private Button decline;
    @FXML private Button pass;
    @FXML private VBox undoBox;
    @FXML private Label undoing;
    @FXML private Button why;
    @FXML private Button copy;

    CourseController(
            CourseViewModel viewModel,
            DeliveryActions actions,
            CourseWords words,
            DeliveryWords deliveryWords,
            Names names,
            Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.words = words;
        this.deliveryWords = deliveryWords;
        this.names = names;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var course = viewModel.courseProperty();
        Shown.whenPresent(body, course);
        Shown.when(nothing, course.isNull());
        Shown.text(way, course, now -> deliveryWords.way(now.delivery()));
        Shown.text(goods, course, now -> deliveryWords.cargo(now.delivery()));
        Asks.number(goods, messages, () -> new DeliveryQuestions(messages).of(course.get()));
        Shown.text(number, course, now -> deliveryWords.since(now.delivery()));
        Shown.text(state, course, now -> deliveryWords.state(now.delivery()));
        Shown.follow(state, course, this::tone);
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.text(trouble, course, words::trouble);
        Shown.when(troubleBanner, trouble.textProperty().isNotEmpty());
        Shown.follow(steps, course, this::show);
        Shown.text(undoing, course, words::undoing);
        Shown.when(undoBox, undoing.textProperty().isNotEmpty());
        deciding();
        acting();
    }

    private void deciding() {
        Shown.when(decide, viewModel.courseProperty().map(Course::stands));
        reason.textProperty().bindBidirectional(viewModel.reasonProperty());
        retry.setOnAction(event -> viewModel.retry());
        skip.setOnAction(event -> viewModel.skip());
        closeSaga.setOnAction(event -> viewModel.closeSaga());
    }

    private void acting() {
        var course = viewModel.courseProperty();
        Shown.when(arrive, course.map(now -> now.open() || now.delivery().toCheck()));
        Shown.text(
                arrive,
                course,
                now -> messages.get("course.receive." + deliveryWords.asks(now.delivery())));
        Shown.when(tell, course.map(now -> now.untold() != null));
        Shown.text(tell, course, words::tell);
        Shown.when(copyTell, tell.visibleProperty());
        Shown.when(handOver, course.map(Course::open));
        Shown.when(decline, course.map(Course::carried));
        Shown.when(pass, course.map(Course::open));
        arrive.setOnAction(event -> with(actions.receive()));
        handOver.setOnAction(event -> with(actions.handOver()));
        pass.setOnAction(event -> with(actions.passed()));
        why.setOnAction(event -> with(actions.why()));
        tell.setOnAction(event -> viewModel.told());
        decline.setOnAction(event -> viewModel.declined());
        copyTell.setOnAction(event -> copyTold());
        copy.setOnAction(event -> with(row -> actions.copy(deliveryWords.line(row))));
    }

    private void with(Consumer<DeliveryRow> action) {
        Course now = viewModel.courseProperty().get();
        if (now != null) {
            action.accept(now.delivery());
        }
    }

    private void copyTold() {
        Course now = viewModel.courseProperty().get();
        Progress.ToTell untold = now == null ? null : now.untold();
        if (untold != null) {
            actions.copy(
                    new TellWords(messages, deliveryWords)
                            .text(now.delivery(), names.of(untold.personId()), untold.template()));
        }
    }

    private void tone(@Nullable Course now) {
        String tone = now == null ? "plain" : deliveryWords.tone(now.delivery());
        state.getStyleClass().setAll("label", "badge", tone);
    }

    private void show(@Nullable Course now) {
        track.show(now);
        Progress.Detail detail = now == null ? null : now.detail();
        List<Node> lines = new ArrayList<>();
        if (now != null && detail != null) {
            detail.steps().forEach(step -> lines.add(CourseStep.of(now, step, words)));
        }
        steps.getChildren().setAll(lines);
        steps.setManaged(!lines.isEmpty());
        passed.getChildren()
                .setAll(
                        now == null
                                ? List.of()
                                : now.passed().reversed().stream()
                                        .map(each -> caption(words.passed(each)))
                                        .toList());
        passed.setManaged(!passed.getChildren().isEmpty());
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("t-caption");
        label.setWrapText(true);
        return label;
    }
}

package org.mutirao.bootstrap.window;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Theme;

/// The first window: what a new operation is called, who begins it and in which time zone; or the
/// sample operation, to try things in.
public final class FirstRun implements AutoCloseable {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 480;

    private final CompletableFuture<Optional<Answer>> answer = new CompletableFuture<>();
    private final Function<Locale, UnaryOperator<String>> words;
    private final Label sentence = text("t-2");
    private final Label operationLabel = new Label();
    private final TextField operation = new TextField();
    private final Label personLabel = new Label();
    private final TextField person = new TextField();
    private final Label zoneLabel = new Label();
    private final ComboBox<String> zone = new ComboBox<>();
    private final Label zoneHint = text("t-caption");
    private final Button begin = new Button();
    private final Button sample = new Button();
    private final Label hint = text("t-caption");
    private final VBox root;
    private final Scene scene;
    private Locale language;
    private Runnable takeAway = () -> {};

    /// What was chosen.
    public sealed interface Answer {
        /// In which the window speaks from now on.
        Locale language();
    }

    public record Begin(String operation, String person, ZoneId zone, Locale language)
            implements Answer {}

    /// To try things in the sample operation.
    public record Sample(Locale language) implements Answer {}

    /// Create it on the window's thread.
    ///
    /// @param words the sentence of a key, in a language
    /// @param zones ids to choose from, the suggested one first
    public FirstRun(
            Function<Locale, UnaryOperator<String>> words, Locale first, List<String> zones) {
        this.words = words;
        this.language = first;
        zone.getItems().setAll(zones);
        zone.setValue(zones.getFirst());
        zone.setMaxWidth(Double.MAX_VALUE);
        name(operation, operationLabel, "operation");
        name(person, personLabel, "person");
        name(zone, zoneLabel, "zone");
        begin.setId("begin");
        begin.setDefaultButton(true);
        begin.getStyleClass().addAll("btn", "primary");
        begin.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> operation.getText().isBlank() || person.getText().isBlank(),
                                operation.textProperty(),
                                person.textProperty()));
        begin.setOnAction(event -> begin());
        sample.setId("sample");
        sample.getStyleClass().add("btn");
        sample.setOnAction(event -> done(new Sample(language)));
        Region air = new Region();
        VBox.setVgrow(air, Priority.ALWAYS);
        root =
                new VBox(
                        8,
                        head(),
                        sentence,
                        operationLabel,
                        operation,
                        personLabel,
                        person,
                        zoneLabel,
                        zone,
                        zoneHint,
                        new HBox(8, begin, sample),
                        air,
                        hint);
        root.setPadding(new Insets(28));
        root.getStyleClass().add("first-run");
        scene = new Scene(root, WIDTH, HEIGHT);
        Theme.apply(scene, root, false);
        Keys.enterPresses(root);
        speak(first);
    }

    private static Label text(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void name(Node field, Label label, String id) {
        label.setLabelFor(field);
        label.getStyleClass().add("t-strong");
        field.setId(id);
    }

    private Node head() {
        Label title = new Label("Mutirão", new FontIcon("mdi2h-hand-heart"));
        title.getStyleClass().addAll("t-screen", "mark-own");
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        HBox head =
                new HBox(
                        4,
                        title,
                        air,
                        speaks("Português", "pt", Messages.PORTUGUESE, group),
                        speaks("English", "en", Locale.ENGLISH, group));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ToggleButton speaks(String name, String id, Locale locale, ToggleGroup group) {
        ToggleButton button = new ToggleButton(name);
        button.setId(id);
        button.getStyleClass().add("chip");
        button.setToggleGroup(group);
        button.setSelected(locale.equals(language));
        button.setOnAction(event -> {
            button.setSelected(true);
            speak(locale);
        });
        return button;
    }

    private void speak(Locale locale) {
        language = locale;
        UnaryOperator<String> say = words.apply(locale);
        sentence.setText(say.apply("begin.sentence"));
        operationLabel.setText(say.apply("begin.operation"));
        operation.setPromptText(say.apply("begin.operation.example"));
        personLabel.setText(say.apply("begin.person"));
        person.setPromptText(say.apply("begin.person.example"));
        zoneLabel.setText(say.apply("begin.zone"));
        zoneHint.setText(say.apply("begin.zone.hint"));
        begin.setText(say.apply("begin.start"));
        sample.setText(say.apply("begin.sample"));
        hint.setText(say.apply("begin.hint"));
    }

    private void begin() {
        done(
                new Begin(
                        operation.getText().strip(),
                        person.getText().strip(),
                        ZoneId.of(zone.getValue()),
                        language));
    }

    /// What was chosen is being made: nothing else can be chosen.
    private void done(Answer chosen) {
        root.setDisable(true);
        hint.setText(words.apply(language).apply("begin.wait"));
        answer.complete(Optional.of(chosen));
    }

    public Scene scene() {
        return scene;
    }

    /// Comes with what was chosen; empty where the window was closed instead.
    public CompletableFuture<Optional<Answer>> answer() {
        return answer;
    }

    /// Shows the window and waits until something was chosen; it stays until it is closed.
    public Optional<Answer> ask(Toolkit toolkit) {
        toolkit.run(() -> {
            Stage shown = new Stage();
            shown.setTitle("Mutirão");
            AppIcon.put(shown);
            shown.setScene(scene);
            shown.setOnHidden(event -> answer.complete(Optional.empty()));
            shown.show();
            operation.requestFocus();
            takeAway = () -> toolkit.run(shown::close);
        });
        return answer.join();
    }

    @Override
    public void close() {
        takeAway.run();
    }
}

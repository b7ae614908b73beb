package org.mutirao.bootstrap.window;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.mutirao.ui.shared.Theme;

/// Asks what a new operation is called and who begins it.
public final class FirstRun {
    private static final double WIDTH = 440;
    private static final double HEIGHT = 300;

    private final CompletableFuture<Optional<Answer>> answer = new CompletableFuture<>();
    private final TextField operation = new TextField();
    private final TextField person = new TextField(System.getProperty("user.name", ""));
    private final Scene scene;

    public record Answer(String operation, String person) {}

    /// Create it on the window's thread.
    ///
    /// @param words the sentence of a key
    public FirstRun(UnaryOperator<String> words) {
        Label title = new Label(words.apply("begin.title"));
        title.getStyleClass().add("t-title");
        Label name = new Label(words.apply("begin.operation"));
        name.setLabelFor(operation);
        operation.setId("operation");
        Label who = new Label(words.apply("begin.person"));
        who.setLabelFor(person);
        person.setId("person");
        Button begin = new Button(words.apply("begin.start"));
        begin.setId("begin");
        begin.setDefaultButton(true);
        begin.getStyleClass().addAll("btn", "primary");
        begin.disableProperty()
                .bind(
                        operation
                                .textProperty()
                                .map(String::isBlank)
                                .flatMap(blank ->
                                        person.textProperty().map(it -> blank || it.isBlank())));
        begin.setOnAction(event -> done());
        VBox root = new VBox(8, title, name, operation, who, person, begin);
        root.setPadding(new Insets(24));
        scene = new Scene(root, WIDTH, HEIGHT);
        Theme.apply(scene, root, false);
    }

    public Scene scene() {
        return scene;
    }

    private void done() {
        answer.complete(
                Optional.of(new Answer(operation.getText().strip(), person.getText().strip())));
    }

    /// Shows the question and waits for the answer.
    ///
    /// @return empty where the window was closed instead
    public static Optional<Answer> ask(Toolkit toolkit, UnaryOperator<String> words) {
        FirstRun asked = toolkit.call(() -> new FirstRun(words));
        Stage stage =
                toolkit.call(() -> {
                    Stage shown = new Stage();
                    shown.setTitle(words.apply("begin.title"));
                    shown.setScene(asked.scene);
                    shown.setOnHidden(event -> asked.answer.complete(Optional.empty()));
                    shown.show();
                    return shown;
                });
        Optional<Answer> said = asked.answer.join();
        toolkit.run(stage::close);
        return said;
    }
}

package org.mutirao.bootstrap.window;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Theme;

/// Asks for the passphrase under which this laptop keeps its names, before the operation is opened.
public final class AskPassphrase {
    private static final double WIDTH = 460;

    private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();
    private final Label wrong = new Label();
    private final PasswordField passphrase = new PasswordField();
    private final VBox root;
    private final Scene scene;

    /// Create it on the window's thread.
    ///
    /// @param words of the program's own bundle
    public AskPassphrase(UnaryOperator<String> words) {
        Label title = text(words.apply("passphrase.title"), "t-title");
        Label what = text(words.apply("passphrase.what"), "t-2");
        passphrase.setId("passphrase");
        passphrase.setAccessibleText(title.getText());
        wrong.setText(words.apply("passphrase.wrong"));
        wrong.getStyleClass().add("late");
        wrong.setWrapText(true);
        wrong.setVisible(false);
        Button open = new Button(words.apply("passphrase.open"));
        open.setId("open");
        open.setDefaultButton(true);
        open.getStyleClass().addAll("btn", "primary");
        open.setOnAction(event -> answer(Optional.of(passphrase.getText())));
        Button without = new Button(words.apply("passphrase.without"));
        without.setId("without");
        without.getStyleClass().add("btn");
        without.setOnAction(event -> answer(Optional.empty()));
        root = new VBox(12, title, what, passphrase, wrong, new HBox(8, open, without));
        root.setPadding(new Insets(24));
        root.getStyleClass().add("first-run");
        scene = new Scene(root, WIDTH, Region.USE_COMPUTED_SIZE);
        Theme.apply(scene, root, false);
        Keys.enterPresses(root);
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void answer(Optional<String> typed) {
        root.setDisable(true);
        answers.add(typed);
    }

    private void again() {
        wrong.setVisible(true);
        root.setDisable(false);
        passphrase.clear();
        passphrase.requestFocus();
    }

    public Scene scene() {
        return scene;
    }

    /// Waits until a passphrase opens something.
    ///
    /// @param opens what a passphrase opens; empty: it is another one
    /// @return empty where somebody goes on without it, or closed the window
    public <T> Optional<T> ask(Toolkit toolkit, Function<String, Optional<T>> opens) {
        Stage stage =
                toolkit.call(() -> {
                    Stage shown = new Stage();
                    shown.setTitle("Mutirão");
                    AppIcon.put(shown);
                    shown.setScene(scene);
                    shown.setResizable(false);
                    shown.setOnHidden(event -> answers.add(Optional.empty()));
                    shown.show();
                    passphrase.requestFocus();
                    return shown;
                });
        try {
            return answered(toolkit::run, opens);
        } finally {
            toolkit.run(stage::close);
        }
    }

    /// @param onWindow runs what touches the window
    <T> Optional<T> answered(Consumer<Runnable> onWindow, Function<String, Optional<T>> opens) {
        try {
            while (true) {
                Optional<String> typed = answers.take();
                if (typed.isEmpty()) {
                    return Optional.empty();
                }
                Optional<T> opened = opens.apply(typed.get());
                if (opened.isPresent()) {
                    return opened;
                }
                onWindow.accept(this::again);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

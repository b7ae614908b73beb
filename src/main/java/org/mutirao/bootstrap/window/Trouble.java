package org.mutirao.bootstrap.window;

import java.util.concurrent.CompletableFuture;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Theme;

/// Why no window opens, and what to do: for whoever started the program without a terminal.
public final class Trouble {
    private static final double WIDTH = 460;
    private static final double TEXT = WIDTH - 48;

    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private final Scene scene;

    /// Create it on the window's thread.
    ///
    /// @param hint what to do; empty: nothing can be added
    public Trouble(String sentence, String hint, String closing) {
        Label what = text(sentence, "t-title");
        what.setGraphic(new FontIcon("mdi2a-alert-outline"));
        Label todo = text(hint, "t-2");
        todo.setManaged(!hint.isEmpty());
        Button close = new Button(closing);
        close.setId("close");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.getStyleClass().addAll("btn", "primary");
        close.setOnAction(event -> closed.complete(true));
        VBox root = new VBox(12, what, todo, close);
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
        label.setPrefWidth(TEXT);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public Scene scene() {
        return scene;
    }

    /// Comes when a person has read it.
    public CompletableFuture<Boolean> closed() {
        return closed;
    }

    /// Shows it and waits until it is closed.
    public static void tell(Toolkit toolkit, String sentence, String hint, String closing) {
        Trouble trouble = toolkit.call(() -> new Trouble(sentence, hint, closing));
        Stage stage =
                toolkit.call(() -> {
                    Stage shown = new Stage();
                    shown.setTitle("Mutirão");
                    AppIcon.put(shown);
                    shown.setScene(trouble.scene);
                    shown.setResizable(false);
                    shown.setOnHidden(event -> trouble.closed.complete(true));
                    shown.show();
                    return shown;
                });
        trouble.closed.join();
        toolkit.run(stage::close);
    }
}

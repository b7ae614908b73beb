package org.mutirao.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a JavaFX program can be: the peer of the app's first window. Java does not start
/// a class that is an application itself where JavaFX is on the class path.
public final class HelloWindow {
    private HelloWindow() {}

    public static void main(String[] args) {
        Application.launch(Hello.class);
    }

    /// One word.
    public static final class Hello extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Olá")), 1366, 768));
            stage.show();
            Thread.ofPlatform().start(() -> Shown.tell(() -> true));
        }
    }
}

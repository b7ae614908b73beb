package org.mutirao.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a JavaFX program can be: the peer of the app's first window.
public final class HelloWindow extends Application {
    public static void main(String[] args) throws Exception {
        Thread.ofPlatform().start(() -> launch(HelloWindow.class));
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Olá")), 1366, 768));
        stage.show();
        Thread.ofPlatform().start(() -> Shown.tell(() -> true));
    }
}

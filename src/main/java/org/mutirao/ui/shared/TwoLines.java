package org.mutirao.ui.shared;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a row is called and what is known of it, each shortened where it does not fit.
public final class TwoLines extends VBox {
    private final Label title = new Label();
    private final Label detail = new Label();

    public TwoLines() {
        super(2);
        title.getStyleClass().addAll("t-strong", "shortens");
        detail.getStyleClass().addAll("t-caption", "shortens");
        getChildren().setAll(title, detail);
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    public void show(String name, String about) {
        title.setText(name);
        detail.setText(about);
    }

    /// To be dressed as the row asks.
    public Label title() {
        return title;
    }

    /// Both, as they are read aloud.
    public String spoken() {
        return title.getText() + ", " + detail.getText();
    }
}

package org.mutirao.ui.shared;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One column of a board: what its cards have in common, how many there are, and the cards.
public final class BoardColumn<T> extends VBox {
    private final Label title = new Label();
    private final Label count = new Label();
    private final ListView<T> list = new ListView<>();
    private final ObservableValue<Boolean> empty = list.itemsProperty().flatMap(Bindings::isEmpty);

    public BoardColumn() {
        super(6);
        title.getStyleClass().addAll("t-strong", "shortens");
        title.setMinWidth(0);
        count.getStyleClass().add("t-caption");
        count.setMinWidth(USE_PREF_SIZE);
        list.getStyleClass().addAll("plain-list", "cards");
        list.setMinHeight(0);
        list.idProperty().bind(idProperty());
        list.accessibleTextProperty().bind(title.textProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox head = new HBox(6, title, count);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, list);
        empty.subscribe(this::layOutAgain);
    }

    /// Whoever goes to a column by its id means its cards.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void layOutAgain() {
        Parent board = getParent();
        if (board != null) {
            board.requestLayout();
        }
    }

    boolean isWithoutCards() {
        return list.getItems().isEmpty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    public Label count() {
        return count;
    }

    public ListView<T> list() {
        return list;
    }
}

package org.mutirao.ui.counter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mutirao.application.query.CounterDay.Passed;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Something that went over the counter, with its way back.
final class PassedCell extends FilledCell<Passed> {
    private final CounterViewModel viewModel;
    private final CounterWords words;
    private final Label time = new Label();
    private final Label goods = new Label();
    private final Label whom = new Label();
    private final Button undo = new Button();
    private final HBox row;

    PassedCell(CounterViewModel viewModel, CounterWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        time.getStyleClass().add("t-caption");
        time.setMinWidth(Region.USE_PREF_SIZE);
        goods.getStyleClass().addAll("t-strong", "shortens");
        whom.getStyleClass().addAll("t-2", "shortens");
        whom.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(whom, Priority.ALWAYS);
        undo.setText(messages.get("counter.undo"));
        undo.getStyleClass().addAll("btn", "quiet", "small", "writes");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(time, goods, whom, undo);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(Passed passed) {
        time.setText(words.time(passed));
        goods.setText(words.goods(passed));
        whom.setText(words.whom(passed));
        undo.setVisible(!passed.undone());
        undo.setAccessibleText(undo.getText() + ": " + goods.getText());
        undo.setOnAction(event -> viewModel.undo(passed));
        Shown.style(goods, "undone", passed.undone());
        setAccessibleText(time.getText() + ", " + goods.getText() + ", " + whom.getText());
        return row;
    }
}

package org.mutirao.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.application.query.Today.Why;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.UrgencyMark;

/// Something that waits, with its first step as a button.
final class TodoCell extends FilledCell<Todo> {
    private static final double MARK = 22;

    private final TodayViewModel viewModel;
    private final TodayWords words;
    private final StackPane mark = new StackPane();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Button act = new Button();
    private final Button told = new Button();
    private final HBox row;

    TodoCell(TodayViewModel viewModel, TodayWords words) {
        this.viewModel = viewModel;
        this.words = words;
        mark.setMinWidth(MARK);
        title.getStyleClass().addAll("t-strong", "shortens");
        detail.getStyleClass().addAll("t-caption", "shortens");
        act.getStyleClass().add("btn");
        act.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(2, title, detail);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        told.setText(words.told());
        told.getStyleClass().addAll("btn", "writes");
        told.setMinWidth(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.visibleProperty());
        row = new HBox(mark, lines, told, act);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(Todo todo) {
        mark.getChildren().setAll(mark(todo.why()));
        title.setText(words.title(todo, viewModel.carrier(todo)));
        boolean tells = viewModel.message(todo) != null;
        told.setVisible(tells);
        told.setAccessibleText(told.getText() + ": " + title.getText());
        told.setOnAction(event -> viewModel.told(todo));
        detail.setText(words.detail(todo, viewModel.carrier(todo)));
        act.setText(words.action(todo));
        act.setAccessibleText(act.getText() + ": " + title.getText());
        act.setOnAction(event -> viewModel.act(todo));
        setAccessibleText(title.getText() + ", " + detail.getText());
        return row;
    }

    private static Node mark(Why why) {
        if (why == Why.STANDING_STILL || why == Why.LATE) {
            FontIcon clock = new FontIcon("mdi2c-clock-alert-outline");
            clock.getStyleClass().add("mark-warn");
            return clock;
        }
        UrgencyMark shape = new UrgencyMark();
        shape.show(
                switch (why) {
                    case STUCK, EXPIRING -> "urgente";
                    case TELL, TELL_OFF, TO_CHECK, NOBODY_TAKES_IT -> "alta";
                    default -> "media";
                });
        return shape;
    }
}

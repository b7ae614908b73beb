package org.mutirao.ui.delivery;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.application.process.Progress.Mark;
import org.mutirao.application.process.Progress.StepLine;

/// A step of a delivery: how far it is, who, until when.
final class CourseStep {
    private CourseStep() {}

    static Node of(Course course, StepLine step, CourseWords words) {
        boolean untold = CourseWords.waitsToBeTold(course, step);
        Mark shown = untold ? Mark.NOW : step.mark();
        Label name = new Label(words.step(step));
        name.getStyleClass().add(shown == Mark.NOW ? "t-strong" : "t-2");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label mark = new Label(words.mark(course, step));
        mark.getStyleClass().addAll("t-caption");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(1, new HBox(8, name, mark));
        String detail = words.detail(course, step);
        if (!detail.isEmpty()) {
            Label who = new Label(detail);
            who.getStyleClass().add("t-caption");
            who.setWrapText(true);
            lines.getChildren().add(who);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(9, new FontIcon(icon(shown)), lines);
        row.getStyleClass().add("course-" + shown.name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static String icon(Mark mark) {
        return switch (mark) {
            case DONE -> "mdi2c-check-circle";
            case NOW -> "mdi2c-circle-half-full";
            case OPEN -> "mdi2c-circle-outline";
            case UNDONE -> "mdi2u-undo-variant";
            case SKIPPED -> "mdi2d-debug-step-over";
        };
    }
}

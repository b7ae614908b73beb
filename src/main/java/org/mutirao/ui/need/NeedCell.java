package org.mutirao.ui.need;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.LedgerBar;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.UrgencyMark;

/// A need in two lines. The place is shortened so that the deadline stays.
final class NeedCell extends FilledCell<NeedRow> {
    private static final double BAR_WIDTH = 76;

    private final NeedWords words;
    private final boolean placed;
    private final UrgencyMark mark = new UrgencyMark();
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label due = new Label();
    private final Label outcome = new Label();
    private final LedgerBar bar = new LedgerBar();
    private final HBox row;

    /// @param placed whether the place is worth saying; otherwise the number stands there
    NeedCell(NeedWords words, boolean placed) {
        this.words = words;
        this.placed = placed;
        place.getStyleClass().addAll("t-caption", "shortens");
        place.setMinWidth(0);
        place.setTextOverrun(OverrunStyle.ELLIPSIS);
        due.getStyleClass().add("t-due");
        due.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().addAll("t-strong", "shortens");
        title.setMinWidth(0);
        bar.setPrefWidth(BAR_WIDTH);
        var questions = new NeedQuestions(words, words.messages());
        Asks.inRow(outcome, words.messages(), () -> questions.missing(getItem()));
        VBox left = new VBox(2, title, new HBox(place, due));
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(5, outcome, bar);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMaxWidth(BAR_WIDTH);
        row = new HBox(mark, left, right);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(NeedRow need) {
        mark.show(need.urgency());
        title.setText(words.title(need));
        place.setText(placed ? words.place(need) : need.number());
        due.setText(" · " + words.due(need));
        Shown.style(due, "late", words.late(need));
        outcome.setText(words.outcome(need));
        Shown.style(outcome, "t-strong", words.lacks(need));
        bar.setVisible(!need.items().isEmpty());
        need.items().stream().findFirst().ifPresent(bar::show);
        setAccessibleText(words.spoken(need));
        return row;
    }
}

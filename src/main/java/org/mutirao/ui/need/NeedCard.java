package org.mutirao.ui.need;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.CardLine;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.UrgencyMark;

/// A need as a card: how urgent, what, what is missing, where, its number and until when.
final class NeedCard extends FilledCell<NeedRow> {
    private final NeedWords words;
    private final UrgencyMark mark = new UrgencyMark();
    private final Label title = new Label();
    private final Label outcome = new Label();
    private final Label place = new Label();
    private final Label number = new Label();
    private final Label due = new Label();
    private final VBox card;

    NeedCard(NeedWords words) {
        this.words = words;
        title.getStyleClass().addAll("t-strong", "shortens");
        place.getStyleClass().addAll("t-caption", "shortens");
        number.getStyleClass().addAll("t-caption", "shortens");
        due.getStyleClass().add("t-due");
        HBox first = CardLine.of(title, outcome);
        first.getChildren().addFirst(mark);
        first.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(first, place, CardLine.of(number, due));
        card.getStyleClass().add("card");
    }

    @Override
    protected Node fill(NeedRow need) {
        mark.show(need.urgency());
        title.setText(words.title(need));
        outcome.setText(words.outcome(need));
        Shown.style(outcome, "t-strong", words.lacks(need));
        place.setText(words.place(need));
        number.setText(need.number());
        due.setText(words.due(need));
        Shown.style(due, "late", words.late(need));
        setAccessibleText(words.spoken(need));
        return card;
    }
}

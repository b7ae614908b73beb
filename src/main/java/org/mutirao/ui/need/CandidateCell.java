package org.mutirao.ui.need;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mutirao.application.command.Coordination.Candidate;
import org.mutirao.ui.shared.FilledCell;

/// An offer that could cover what is missing: where, how much, why.
final class CandidateCell extends FilledCell<Candidate> {
    private final NeedWords words;
    private final Label place = new Label();
    private final Label amount = new Label();
    private final Label reasons = new Label();
    private final Label score = new Label();
    private final VBox card;

    CandidateCell(NeedWords words) {
        this.words = words;
        place.getStyleClass().addAll("t-strong", "shortens");
        amount.getStyleClass().add("t-strong");
        reasons.getStyleClass().addAll("t-caption", "shortens");
        score.getStyleClass().add("t-caption");
        card = new VBox(line(place, amount), line(reasons, score));
        card.getStyleClass().add("card");
    }

    private static HBox line(Label left, Label right) {
        left.setMinWidth(0);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        right.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, left, right);
    }

    @Override
    protected Node fill(Candidate candidate) {
        place.setText(Objects.requireNonNullElse(candidate.place(), candidate.item()));
        amount.setText(words.candidate(candidate));
        reasons.setText(words.reasons(candidate));
        score.setText(Integer.toString(candidate.score()));
        setAccessibleText(place.getText() + ", " + amount.getText() + ", " + reasons.getText());
        return card;
    }
}

package org.mutirao.ui.need;

import java.math.BigDecimal;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mutirao.application.query.ReservationRow;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;

/// A reservation that waits for somebody to take it, and the way to let it go.
final class WaitingView {
    private WaitingView() {}

    static Node of(ReservationRow row, NeedDetailViewModel viewModel, Messages messages) {
        BigDecimal waiting = row.waiting();
        Label what =
                new Label(
                        messages.get(
                                "detail.waiting",
                                Amounts.of(waiting, row.unit(), messages.locale()),
                                Objects.requireNonNullElse(row.place(), row.offerNumber())));
        what.getStyleClass().addAll("t-2", "shortens");
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Button release = new Button(messages.get("detail.release"));
        release.getStyleClass().addAll("btn", "small", "writes");
        release.setMinWidth(Region.USE_PREF_SIZE);
        release.setAccessibleText(release.getText() + " " + what.getText());
        release.setOnAction(event -> viewModel.release(row));
        HBox line = new HBox(8, what, release);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("waiting");
        return line;
    }
}

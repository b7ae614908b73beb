package org.mutirao.ui.conflict;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.Conflict.Kind;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.TwoLines;

/// A conflict in two lines, with a symbol of its kind.
final class ConflictCell extends FilledCell<Conflict> {
    private static final Map<Kind, String> ICONS =
            Map.of(
                    Kind.OVERDRAWN, "mdi2s-source-fork",
                    Kind.REFUSED, "mdi2s-source-fork",
                    Kind.CODE_LOCKED, "mdi2l-lock-alert-outline",
                    Kind.CLASH, "mdi2p-pencil-outline",
                    Kind.QUARANTINED, "mdi2l-laptop",
                    Kind.TOO_MUCH, "mdi2p-plus-circle-outline",
                    Kind.SAME_NAME, "mdi2m-map-marker-multiple-outline");

    private final ConflictWords words;
    private final FontIcon icon = new FontIcon();
    private final TwoLines lines = new TwoLines();
    private final HBox row;

    ConflictCell(ConflictWords words) {
        this.words = words;
        icon.getStyleClass().add("mark-warn");
        row = new HBox(icon, lines);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(Conflict conflict) {
        icon.setIconLiteral(ICONS.get(conflict.kind()));
        lines.show(words.title(conflict), words.detail(conflict));
        setAccessibleText(lines.spoken());
        return row;
    }
}

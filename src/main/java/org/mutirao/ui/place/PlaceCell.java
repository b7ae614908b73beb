package org.mutirao.ui.place;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.TwoLines;

/// A place in two lines, with what is needed there at the right edge.
final class PlaceCell extends FilledCell<NamedPlace> {
    private static final Map<String, String> ICONS =
            Map.of(
                    "abrigo", "mdi2h-home-group",
                    "cozinha", "mdi2p-pot-steam-outline",
                    "deposito", "mdi2w-warehouse",
                    "ponto", "mdi2s-storefront-outline",
                    "escola", "mdi2s-school-outline",
                    "saude", "mdi2h-hospital-building",
                    "moradia", "mdi2h-home-lock");

    private final PlaceWords words;
    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final TwoLines lines = new TwoLines();
    private final Label needs = new Label();
    private final Label open = new Label();
    private final HBox row;

    PlaceCell(PlaceWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        needs.getStyleClass().add("t-strong");
        open.getStyleClass().add("t-caption");
        VBox right = new VBox(2, needs, open);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(icon, lines, right);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(NamedPlace place) {
        icon.setIconLiteral(
                ICONS.getOrDefault(
                        place.line().kind().toLowerCase(Locale.ROOT), "mdi2m-map-marker-outline"));
        String where = place.placed() ? "" : " · " + messages.get("place.unplaced");
        lines.show(words.name(place), words.about(place.line()) + where);
        int waiting = place.line().needs();
        needs.setText(
                waiting == 0 ? "" : Amounts.number(BigDecimal.valueOf(waiting), messages.locale()));
        open.setText(waiting == 0 ? "" : messages.get("place.open"));
        setAccessibleText(lines.spoken() + ", " + words.stands(place.line()));
        return row;
    }
}

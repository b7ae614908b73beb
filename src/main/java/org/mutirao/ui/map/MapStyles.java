package org.mutirao.ui.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours that style sheets give one map.
final class MapStyles {
    private static final Map<Token, CssMetaData<MapView, Color>> KNOWN = known();

    private final Map<Token, StyleableObjectProperty<Color>> colors = new EnumMap<>(Token.class);

    /// @param changed told of each new colour
    MapStyles(MapView view, Runnable changed) {
        for (Token token : Token.values()) {
            StyleableObjectProperty<Color> color =
                    new SimpleStyleableObjectProperty<>(
                            Objects.requireNonNull(KNOWN.get(token)),
                            view,
                            token.name(),
                            Color.GRAY);
            color.addListener((o, before, now) -> changed.run());
            colors.put(token, color);
        }
    }

    private static Map<Token, CssMetaData<MapView, Color>> known() {
        Map<Token, CssMetaData<MapView, Color>> all = new EnumMap<>(Token.class);
        StyleablePropertyFactory<MapView> factory =
                new StyleablePropertyFactory<>(Region.getClassCssMetaData());
        for (Token token : Token.values()) {
            all.put(
                    token,
                    factory.createColorCssMetaData(
                            token.css(), view -> view.styles().of(token), Color.GRAY));
        }
        return all;
    }

    static List<CssMetaData<? extends Styleable, ?>> all() {
        return List.copyOf(KNOWN.values());
    }

    private StyleableObjectProperty<Color> of(Token token) {
        return Objects.requireNonNull(colors.get(token));
    }

    Colors now() {
        Map<Token, Color> present = new EnumMap<>(Token.class);
        colors.forEach((token, color) -> present.put(token, color.get()));
        return new Colors(present);
    }
}

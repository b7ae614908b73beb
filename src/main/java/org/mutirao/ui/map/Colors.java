package org.mutirao.ui.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;
import org.mutirao.ui.map.base.Palette;
import org.mutirao.ui.map.marks.Look;
import org.mutirao.ui.map.marks.Stamps;

/// The colours of one theme, for what is drawn by hand.
record Colors(Map<Token, Color> tokens) {
    Color of(Token token) {
        return Objects.requireNonNull(tokens.get(token));
    }

    private int rgb(Token token) {
        Color color = of(token);
        return (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    Palette palette() {
        return new Palette(
                rgb(Token.LAND),
                rgb(Token.OUTSIDE),
                rgb(Token.RIVER),
                rgb(Token.BORDER),
                rgb(Token.LINE));
    }

    Stamps.Colors stamps() {
        Map<Look, Integer> looks = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            looks.put(look, rgb(tokenOf(look)));
        }
        return new Stamps.Colors(rgb(Token.CARD), looks);
    }

    private static Token tokenOf(Look look) {
        return switch (look) {
            case URGENT, OFFER_OVER -> Token.URGENT;
            case HIGH, OFFER_SOON -> Token.HIGH;
            case NORMAL -> Token.NORMAL;
            case LOW -> Token.LOW;
            case OFFER -> Token.ACCENT;
            case PLACE -> Token.TEXT_2;
        };
    }
}

package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// One weight of a font, which knows how wide its letters are.
final class Face {
    private static final String ELLIPSIS = "…";

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Face(PDFont font) {
        this.font = font;
    }

    PDFont font() {
        return font;
    }

    /// In points.
    float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(this::width).sum() * size / 1000;
    }

    private float width(int point) {
        return widths.computeIfAbsent(point, this::measured);
    }

    private float measured(int point) {
        try {
            return font.getStringWidth(Character.toString(point));
        } catch (IOException | IllegalArgumentException e) {
            return -1;
        }
    }

    /// The text with `?` for what the font has no shape for.
    String drawable(String text) {
        if (text.codePoints().noneMatch(point -> width(point) < 0)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints().forEach(point -> shown.appendCodePoint(width(point) < 0 ? '?' : point));
        return shown.toString();
    }

    /// As much of the text as fits, with an ellipsis where it does not.
    String fitted(String text, float size, float most) {
        if (width(text, size) <= most) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && width(cut + ELLIPSIS, size) > most) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.stripTrailing() + ELLIPSIS;
    }
}

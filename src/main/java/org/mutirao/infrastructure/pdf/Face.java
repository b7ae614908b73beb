package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/// One weight of a type, which knows how wide its letters are: several fonts that complete each
/// other, of which the first that has a letter draws it.
final class Face {
    private static final String ELLIPSIS = "…";
    private static final Glyph NONE = new Glyph(null, 0);

    /// @param font null: no font has it
    /// @param width in thousandths of the size
    private record Glyph(@Nullable PDFont font, float width) {}

    private final List<PDFont> fonts;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    Face(List<PDFont> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /// Draws a text where the pen stands, in an open block of text.
    ///
    /// @param text as [#drawable] gives it
    void show(PDPageContentStream out, float size, String text) throws IOException {
        int from = 0;
        while (from < text.length()) {
            PDFont font = glyph(text.codePointAt(from)).font();
            int to = from;
            while (to < text.length() && glyph(text.codePointAt(to)).font() == font) {
                to += Character.charCount(text.codePointAt(to));
            }
            out.setFont(font, size);
            out.showText(text.substring(from, to));
            from = to;
        }
    }

    /// In points.
    ///
    /// @param text as [#drawable] gives it
    float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(point -> glyph(point).width()).sum()
                * size
                / 1000;
    }

    private Glyph glyph(int point) {
        return glyphs.computeIfAbsent(point, this::found);
    }

    private Glyph found(int point) {
        String letter = Character.toString(point);
        for (PDFont font : fonts) {
            try {
                return new Glyph(font, font.getStringWidth(letter));
            } catch (IOException | IllegalArgumentException e) {
                continue; // the next one may have it
            }
        }
        return NONE;
    }

    /// The text as it can be drawn: a letter that no font has is told by its number in Unicode,
    /// such as `[6771]`, so that nothing is lost; marks that have no shape are left out.
    String drawable(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        var shown = new StringBuilder();
        whole.codePoints().forEach(point -> shown.append(drawable(point)));
        return shown.toString();
    }

    private String drawable(int point) {
        if (glyph(point).font() != null) {
            return Character.toString(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SPACE_SEPARATOR -> " ";
            case Character.FORMAT -> "";
            default -> String.format(Locale.ROOT, "[%04X]", point);
        };
    }

    /// As much of the text as fits, with an ellipsis where it does not.
    String fitted(String text, float size, float most) {
        String cut = drawable(text);
        if (width(cut, size) <= most) {
            return cut;
        }
        while (!cut.isEmpty() && width(cut + ELLIPSIS, size) > most) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.stripTrailing() + ELLIPSIS;
    }
}

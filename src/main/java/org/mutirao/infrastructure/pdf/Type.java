package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A font in one size. Lengths are points.
record Type(PDFont font, float size) {
    static Type plain(float size) {
        return new Type(new PDType1Font(FontName.HELVETICA), size);
    }

    static Type bold(float size) {
        return new Type(new PDType1Font(FontName.HELVETICA_BOLD), size);
    }

    float lineHeight() {
        return size * 1.3f;
    }

    float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /// The text in lines of at most `most`; a word that is longer is broken.
    List<String> lines(String text, float most) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : drawable(text).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= most) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > most && line.length() > 1) {
                int fits = fitting(line, most);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    private int fitting(String word, float most) throws IOException {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1)) <= most) {
            fits++;
        }
        return fits;
    }

    /// What the font has no shape for becomes `?`.
    String drawable(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .forEach(point -> {
                    String one = Character.toString(point);
                    shown.append(has(one) ? one : "?");
                });
        return shown.toString();
    }

    private boolean has(String one) {
        try {
            font.encode(one);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}

package org.mutirao.infrastructure.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A font of PDF's own in one size. Lengths are points.
record Type(Face face, float size) {
    static Type plain(float size) {
        return of(FontName.HELVETICA, size);
    }

    static Type bold(float size) {
        return of(FontName.HELVETICA_BOLD, size);
    }

    private static Type of(FontName name, float size) {
        return new Type(new Face(new PDType1Font(name)), size);
    }

    PDFont font() {
        return face.font();
    }

    float lineHeight() {
        return size * 1.3f;
    }

    float width(String text) {
        return face.width(text, size);
    }

    /// The text in lines of at most `most`; a word that is longer is broken.
    List<String> lines(String text, float most) {
        return Hand.lines(face, size, text, most);
    }

    /// What the font has no shape for becomes `?`.
    String drawable(String text) {
        return face.drawable(text);
    }
}

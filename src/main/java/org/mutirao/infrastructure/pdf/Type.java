package org.mutirao.infrastructure.pdf;

import java.util.List;

/// One weight of the document's type in one size. Lengths are points.
record Type(Face face, float size) {
    float lineHeight() {
        return size * 1.3f;
    }

    float width(String text) {
        return face.width(face.drawable(text), size);
    }

    /// The text in lines of at most `most`; a word that is longer is broken.
    List<String> lines(String text, float most) {
        return Hand.lines(face, size, text, most);
    }
}

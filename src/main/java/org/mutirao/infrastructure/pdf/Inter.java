package org.mutirao.infrastructure.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The window's type in one document, embedded so that every reader shows the same.
final class Inter {
    private static final String FOLDER = "/org/mutirao/ui/fonts/";

    private final Face regular;
    private final Face strong;

    Inter(PDDocument document) throws IOException {
        regular = new Face(load(document, "Inter-Regular.woff"));
        strong = new Face(load(document, "Inter-SemiBold.woff"));
    }

    Face regular() {
        return regular;
    }

    Face strong() {
        return strong;
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream in = Inter.class.getResourceAsStream(FOLDER + name)) {
            byte[] font = Woff.unpacked(Objects.requireNonNull(in, name).readAllBytes());
            return PDType0Font.load(document, new ByteArrayInputStream(font), true);
        }
    }
}

package org.mutirao.infrastructure.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The window's type in one document, embedded so that every reader shows the same. It comes in
/// files by script, of which a document gets the letters that were drawn.
final class Inter {
    private static final String FOLDER = "/org/mutirao/ui/fonts/";
    private static final List<String> SCRIPTS =
            List.of(
                    "",
                    "-latin-ext",
                    "-vietnamese",
                    "-cyrillic",
                    "-cyrillic-ext",
                    "-greek",
                    "-greek-ext");

    private final Face regular;
    private final Face strong;

    Inter(PDDocument document) throws IOException {
        regular = face(document, "Inter-Regular");
        strong = face(document, "Inter-SemiBold");
    }

    Face regular() {
        return regular;
    }

    Face strong() {
        return strong;
    }

    Type regular(float size) {
        return new Type(regular, size);
    }

    Type strong(float size) {
        return new Type(strong, size);
    }

    private static Face face(PDDocument document, String weight) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (String script : SCRIPTS) {
            fonts.add(load(document, weight + script + ".woff"));
        }
        return new Face(fonts);
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream in = Inter.class.getResourceAsStream(FOLDER + name)) {
            byte[] font = Woff.unpacked(Objects.requireNonNull(in, name).readAllBytes());
            return PDType0Font.load(document, new ByteArrayInputStream(font), true);
        }
    }
}

package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// What stands below the pages of one paper that has more than one.
final class PageFeet {
    private static final float LEFT = 48;
    private static final float BASE = 36;

    private PageFeet() {}

    /// @param first page of the paper, from 0
    static void write(PDDocument document, Type type, int first, String title) throws IOException {
        int pages = document.getNumberOfPages() - first;
        for (int i = 0; pages > 1 && i < pages; i++) {
            try (var out =
                    new PDPageContentStream(
                            document,
                            document.getPage(first + i),
                            PDPageContentStream.AppendMode.APPEND,
                            true)) {
                out.beginText();
                out.newLineAtOffset(LEFT, BASE);
                String text = title + " · " + (i + 1) + "/" + pages;
                type.face().show(out, type.size(), type.face().drawable(text));
                out.endText();
            }
        }
    }
}

package org.mutirao.infrastructure.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mutirao.application.paper.Paper;
import org.mutirao.application.paper.PaperWriter;
import org.mutirao.application.paper.SquareCodes;
import org.mutirao.application.report.WholeFile;

/// Papers as PDF, A4.
public final class PdfPapers implements PaperWriter {
    private static final int DOTS_PER_INCH = 200;

    private final SquareCodes squares = new ZxingSquareCodes();

    @Override
    public void write(Path file, List<Paper> papers) throws IOException {
        WholeFile.write(file, part -> save(part, papers));
    }

    private void save(Path part, List<Paper> papers) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PaperFlow.set(document, squares, papers);
            document.save(part.toFile());
        }
    }

    @Override
    public List<Page> pages(List<Paper> papers) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PaperFlow.set(document, squares, papers);
            PDFRenderer renderer = new PDFRenderer(document);
            List<Page> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(page(renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY)));
            }
            return pages;
        }
    }

    private static Page page(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Page(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}

package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.mutirao.application.slip.Slip;
import org.mutirao.application.slip.SlipWriter;

/// Delivery slips as PDF, A4, one page each.
public final class PdfSlips implements SlipWriter {

    @Override
    public void write(Path file, List<Slip> slips) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            try (PDDocument document = new PDDocument()) {
                for (Slip slip : slips) {
                    page(document, slip);
                }
                document.save(part.toFile());
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void page(PDDocument document, Slip slip) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            new SlipPage(out).draw(slip);
        }
    }
}

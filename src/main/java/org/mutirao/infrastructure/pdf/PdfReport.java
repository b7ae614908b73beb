package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.mutirao.application.report.Paper;
import org.mutirao.application.report.Paper.Medium;
import org.mutirao.application.report.Paper.Table;
import org.mutirao.application.report.PaperWriter;
import org.mutirao.application.report.WholeFile;

/// A report as PDF, A4. Pages that are full wait on the disk, beside the file, for the document's
/// end.
public final class PdfReport implements PaperWriter {
    private static final float SMALL = 6;
    private static final float LINE = 8;

    @Override
    public void write(Path file, Paper paper) throws IOException {
        WholeFile.write(file, part -> draw(part, paper));
    }

    private static void draw(Path part, Paper paper) throws IOException {
        var onDisk = MemoryUsageSetting.setupTempFileOnly();
        onDisk.setTempDir(part.toAbsolutePath().resolveSibling("").toFile());
        try (PDDocument document = new PDDocument(onDisk.streamCache)) {
            describe(document, paper);
            Inter type = new Inter(document);
            List<String> sentence =
                    Hand.lines(type.regular(), SMALL, paper.foot().sentence(), Leaves.WIDTH);
            float foot = 34 + LINE * (paper.foot().lines().size() + sentence.size());
            try (Leaves leaves = new Leaves(document, type, foot + 8)) {
                body(leaves, paper);
            }
            feet(document, type, paper, sentence, foot);
            document.save(part.toFile());
        }
    }

    private static void describe(PDDocument document, Paper paper) {
        document.getDocumentInformation().setTitle(paper.title() + " · " + paper.operation());
        document.getDocumentInformation().setCreator("Mutirão");
        document.getDocumentCatalog().setLanguage(paper.language().toLanguageTag());
    }

    private static void body(Leaves leaves, Paper paper) throws IOException {
        new CoverDrawing(leaves, paper).draw();
        leaves.next();
        new SummaryDrawing(leaves, paper.summary(), paper.language()).draw();
        for (Table table : paper.tables()) {
            if (table.medium() != Medium.SHEET) {
                new TableDrawing(leaves, table, paper.language()).draw();
            }
        }
        new ClosingDrawing(leaves, paper).draw();
    }

    /// How many pages there are is known at the end.
    private static void feet(
            PDDocument document, Inter type, Paper paper, List<String> sentence, float height)
            throws IOException {
        int pages = document.getNumberOfPages();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                foot(new Hand(out), type, paper, sentence, height, number, pages);
            }
        }
    }

    private static void foot(
            Hand hand,
            Inter type,
            Paper paper,
            List<String> sentence,
            float height,
            int number,
            int pages)
            throws IOException {
        float at = PDRectangle.A4.getHeight() - height;
        hand.rule(Hand.LINE_STRONG, Leaves.MARGIN, at, Leaves.WIDTH);
        at += 11;
        hand.text(
                type.strong(),
                SMALL + 0.6f,
                Hand.TEXT_2,
                Leaves.MARGIN,
                at,
                paper.title() + " · " + paper.operation());
        hand.textTo(
                type.regular(),
                SMALL + 0.6f,
                Hand.TEXT_2,
                Leaves.MARGIN + Leaves.WIDTH,
                at,
                paper.foot()
                        .page()
                        .replace("{0}", String.valueOf(number))
                        .replace("{1}", String.valueOf(pages)));
        for (String line : paper.foot().lines()) {
            at += LINE;
            hand.text(type.regular(), SMALL, Hand.TEXT_3, Leaves.MARGIN, at, line);
        }
        for (String line : sentence) {
            at += LINE;
            hand.text(type.regular(), SMALL, Hand.TEXT_2, Leaves.MARGIN, at, line);
        }
    }
}

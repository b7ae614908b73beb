package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The pages of one document, filled one after the other from the top down.
final class Leaves implements AutoCloseable {
    static final float MARGIN = 42;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    static final float TOP = 46;

    private final PDDocument document;
    private final Inter type;
    private final float bottom;
    private PDPageContentStream out;
    private Hand hand;
    private float at = TOP;

    /// @param foot how high what stands at the foot of every page is
    Leaves(PDDocument document, Inter type, float foot) throws IOException {
        this.document = document;
        this.type = type;
        this.bottom = PDRectangle.A4.getHeight() - foot;
        this.out = open();
        this.hand = new Hand(out);
    }

    private PDPageContentStream open() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    }

    void next() throws IOException {
        out.close();
        out = open();
        hand = new Hand(out);
        at = TOP;
    }

    Hand hand() {
        return hand;
    }

    Inter type() {
        return type;
    }

    /// Where the next thing goes, from the top.
    float at() {
        return at;
    }

    void down(float height) {
        at += height;
    }

    boolean hasRoom(float height) {
        return at + height <= bottom;
    }

    boolean isEmpty() {
        return at <= TOP;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

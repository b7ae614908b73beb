package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.mutirao.application.slip.Slip;

/// One slip on one A4 page. Lengths are points; the page's origin is at the bottom left.
final class SlipPage {
    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float SQUARE = 150;
    private static final float BLANKS = 190;
    private static final float GOODS_TOP = TOP - SQUARE - 70;
    private static final float TALLEST_LINE = 20;

    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDPageContentStream out;

    SlipPage(PDPageContentStream out) {
        this.out = out;
    }

    void draw(Slip slip) throws IOException {
        float beside = WIDTH - SQUARE - 20;
        text(bold, 24, MARGIN, TOP - 20, slip.title(), beside);
        float y = TOP - 60;
        for (Slip.Field field : slip.fields()) {
            text(plain, 10, MARGIN, y, field.label(), beside);
            text(bold, 14, MARGIN, y - 17, field.value(), beside);
            y -= 44;
        }
        square(slip);
        goods(slip.goods());
        blanks(slip.blanks());
    }

    private void square(Slip slip) throws IOException {
        float left = MARGIN + WIDTH - SQUARE;
        SquareCode.draw(out, slip.deliveryId(), left, TOP - SQUARE, SQUARE);
        text(plain, 8, left, TOP - SQUARE - 12, slip.caption(), SQUARE);
    }

    /// All of them, smaller where there are many.
    private void goods(List<String> goods) throws IOException {
        float room = GOODS_TOP - MARGIN - BLANKS;
        float height = Math.min(TALLEST_LINE, room / Math.max(1, goods.size()));
        float y = GOODS_TOP;
        rule(y + TALLEST_LINE);
        for (String line : goods) {
            text(plain, height * 0.72f, MARGIN, y, line, WIDTH);
            y -= height;
        }
    }

    private void blanks(List<String> blanks) throws IOException {
        float y = MARGIN + BLANKS - 30;
        for (String blank : blanks) {
            text(plain, 10, MARGIN, y, blank, WIDTH);
            rule(y - 18);
            y -= 46;
        }
    }

    private void rule(float y) throws IOException {
        out.setLineWidth(0.5f);
        out.moveTo(MARGIN, y);
        out.lineTo(MARGIN + WIDTH, y);
        out.stroke();
    }

    /// @param most how wide it may be; a longer text is set smaller
    private void text(PDFont font, float size, float x, float y, String text, float most)
            throws IOException {
        String shown = drawable(font, text);
        float wide = font.getStringWidth(shown) / 1000 * size;
        out.beginText();
        out.setFont(font, wide > most ? size * most / wide : size);
        out.newLineAtOffset(x, y);
        out.showText(shown);
        out.endText();
    }

    /// What the font has no shape for becomes `?`.
    private static String drawable(PDFont font, String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .forEach(point -> {
                    String one = Character.toString(point);
                    shown.append(has(font, one) ? one : "?");
                });
        return shown.toString();
    }

    private static boolean has(PDFont font, String one) {
        try {
            font.encode(one);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}

package org.mutirao.infrastructure.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Draws on one page. Lengths are points, from the top left corner down.
final class Hand {
    static final Color TEXT = new Color(0x1b211d);
    static final Color TEXT_2 = new Color(0x55605a);
    static final Color TEXT_3 = new Color(0x6b756f);
    static final Color LINE = new Color(0xe2e5e0);
    static final Color LINE_STRONG = new Color(0xc9cec6);
    static final Color PAGE = new Color(0xf5f6f4);
    static final Color ACCENT = new Color(0x0f6b4f);
    static final Color ACCENT_SOFT = new Color(0xe3f1eb);
    static final Color RECEIVED = new Color(0x14734f);
    static final Color RESERVED = new Color(0xb9dccb);
    static final Color NEEDED = new Color(0xd5d9d2);
    static final Color LOST = new Color(0xb42318);

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    /// How far a quarter of a circle's control points stand from its ends.
    private static final float ROUND = 0.5523f;

    private final PDPageContentStream out;

    Hand(PDPageContentStream out) {
        this.out = out;
    }

    /// @param baseline from the top
    void text(Face face, float size, Color color, float x, float baseline, String text)
            throws IOException {
        String shown = face.drawable(text);
        if (shown.isBlank()) {
            return;
        }
        out.beginText();
        out.setNonStrokingColor(color);
        out.newLineAtOffset(x, HEIGHT - baseline);
        face.show(out, size, shown);
        out.endText();
    }

    /// @param right where the text ends
    void textTo(Face face, float size, Color color, float right, float baseline, String text)
            throws IOException {
        text(face, size, color, right - face.width(face.drawable(text), size), baseline, text);
    }

    void box(Color color, float x, float top, float width, float height) throws IOException {
        if (width <= 0 || height <= 0) {
            return;
        }
        out.setNonStrokingColor(color);
        out.addRect(x, HEIGHT - top - height, width, height);
        out.fill();
    }

    void rule(Color color, float x, float top, float width) throws IOException {
        out.setStrokingColor(color);
        out.setLineWidth(0.6f);
        out.moveTo(x, HEIGHT - top);
        out.lineTo(x + width, HEIGHT - top);
        out.stroke();
    }

    /// A card: white with a hairline, as in the window.
    void card(float x, float top, float width, float height, float radius) throws IOException {
        float y = HEIGHT - top - height;
        float bend = radius * (1 - ROUND);
        out.setStrokingColor(LINE_STRONG);
        out.setLineWidth(0.7f);
        out.moveTo(x + radius, y);
        out.lineTo(x + width - radius, y);
        out.curveTo(x + width - bend, y, x + width, y + bend, x + width, y + radius);
        out.lineTo(x + width, y + height - radius);
        out.curveTo(
                x + width,
                y + height - bend,
                x + width - bend,
                y + height,
                x + width - radius,
                y + height);
        out.lineTo(x + radius, y + height);
        out.curveTo(x + bend, y + height, x, y + height - bend, x, y + height - radius);
        out.lineTo(x, y + radius);
        out.curveTo(x, y + bend, x + bend, y, x + radius, y);
        out.closePath();
        out.stroke();
    }

    /// The lines that a text takes; a word that is wider than a line is broken.
    static List<String> lines(Face face, float size, String text, float most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (String word : face.drawable(paragraph).split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (face.width(longer, size) <= most || line.isEmpty()) {
                    line.setLength(0);
                    line.append(longer);
                } else {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                }
                breakWord(face, size, most, line, lines);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static void breakWord(
            Face face, float size, float most, StringBuilder line, List<String> lines) {
        while (face.width(line.toString(), size) > most && line.length() > 1) {
            int end = line.length() - 1;
            while (end > 1 && face.width(line.substring(0, end), size) > most) {
                end--;
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }
}

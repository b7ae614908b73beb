package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.mutirao.application.paper.Paper;
import org.mutirao.application.paper.Paper.Blank;
import org.mutirao.application.paper.Paper.Block;
import org.mutirao.application.paper.Paper.Code;
import org.mutirao.application.paper.Paper.Field;
import org.mutirao.application.paper.Paper.Line;
import org.mutirao.application.paper.Paper.Square;
import org.mutirao.application.paper.Paper.Table;
import org.mutirao.application.paper.SquareCodes;

/// Sets papers on A4 pages, from top to bottom; what does not fit goes on overleaf. Lengths are
/// points, and a page's origin is at its bottom left.
final class PaperFlow {
    private static final float MARGIN = 48;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float BOTTOM = MARGIN + 24;
    private static final float SQUARE = 160;
    private static final float GAP = 12;
    private static final float BLANK = 46;

    private final Type title;
    private final Type label;
    private final Type value;
    private final Type body;
    private final Type cell;
    private final Type head;
    private final Type code;
    private final Type caption;

    private final PDDocument document;
    private final SquareCodes squares;
    private PDPageContentStream out;
    private float y;
    private float beside;

    PaperFlow(PDDocument document, Inter type, SquareCodes squares) throws IOException {
        this.document = document;
        this.title = type.strong(24);
        this.label = type.regular(10);
        this.value = type.strong(14);
        this.body = type.regular(11);
        this.cell = type.regular(10);
        this.head = type.strong(9);
        this.code = type.strong(44);
        this.caption = type.regular(8);
        this.squares = squares;
        this.out = page();
    }

    /// Sets papers one after the other, each beginning on a page of its own.
    static void set(PDDocument document, SquareCodes squares, List<Paper> papers)
            throws IOException {
        Inter type = new Inter(document);
        for (Paper paper : papers) {
            int before = document.getNumberOfPages();
            PaperFlow flow = new PaperFlow(document, type, squares);
            flow.set(paper);
            flow.out.close();
            PageFeet.write(document, flow.caption, before, paper.title());
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = TOP;
        beside = TOP;
        return new PDPageContentStream(document, page);
    }

    private void overleaf() throws IOException {
        out.close();
        out = page();
    }

    private void set(Paper paper) throws IOException {
        for (Block block : paper.blocks()) {
            if (block instanceof Square square) {
                square(square);
            }
        }
        y -= title.size();
        lines(title, paper.title());
        y -= GAP / 2;
        for (Block block : paper.blocks()) {
            set(block);
        }
    }

    private void set(Block block) throws IOException {
        switch (block) {
            case Field field -> field(field);
            case Line(var text) -> {
                room(body.lineHeight());
                lines(body, text);
                y -= 4;
            }
            case Code code -> code(code);
            case Table table -> {
                y = Math.min(y, beside - GAP);
                table(table);
            }
            case Blank blank -> blank(blank);
            case Square _ -> {} // it stands at the top right
        }
    }

    /// How wide a line may be here.
    private float width() {
        return y > beside ? WIDTH - SQUARE - 20 : WIDTH;
    }

    private void room(float height) throws IOException {
        if (y - height < BOTTOM) {
            overleaf();
            y -= body.size();
        }
    }

    private void lines(Type type, String text) throws IOException {
        for (String line : type.lines(text, width())) {
            draw(type, MARGIN, line);
            y -= type.lineHeight();
        }
    }

    private void draw(Type type, float x, String text) throws IOException {
        out.beginText();
        out.newLineAtOffset(x, y);
        type.face().show(out, type.size(), type.face().drawable(text));
        out.endText();
    }

    private void field(Field field) throws IOException {
        room(2 * value.lineHeight() + GAP);
        lines(label, field.label());
        y -= 4;
        lines(value, field.value());
        y -= 6;
    }

    private void code(Code coded) throws IOException {
        room(code.lineHeight() + body.lineHeight() + GAP);
        y -= GAP;
        lines(body, coded.label());
        y -= code.size() - body.size();
        lines(code, coded.code());
        y -= GAP;
    }

    private void square(Square square) throws IOException {
        float left = MARGIN + WIDTH - SQUARE;
        float bottom = TOP - SQUARE;
        SquareCodes.Squares drawn = squares.of(square.content());
        float one = SQUARE / drawn.side();
        for (int row = 0; row < drawn.side(); row++) {
            for (int column = 0; column < drawn.side(); column++) {
                if (drawn.isDark(row, column)) {
                    out.addRect(left + column * one, bottom + SQUARE - (row + 1) * one, one, one);
                }
            }
        }
        out.fill();
        float before = y;
        y = bottom - 10;
        for (String line : caption.lines(square.caption(), SQUARE)) {
            draw(caption, left, line);
            y -= caption.lineHeight();
        }
        beside = y;
        y = before;
    }

    private void blank(Blank blank) throws IOException {
        room(BLANK);
        y = Math.min(y, beside);
        lines(label, blank.label());
        rule(y - 12);
        y -= BLANK - label.lineHeight();
    }

    private void rule(float at) throws IOException {
        out.setLineWidth(0.5f);
        out.moveTo(MARGIN, at);
        out.lineTo(MARGIN + WIDTH, at);
        out.stroke();
    }

    private void table(Table table) throws IOException {
        int all = table.head().stream().mapToInt(Paper.Column::share).sum();
        List<String> names = table.head().stream().map(Paper.Column::name).toList();
        room(4 * cell.lineHeight());
        row(table, names, head, all);
        for (List<String> cells : table.rows()) {
            if (y - height(table, cells, all) < BOTTOM) {
                overleaf();
                y -= head.size();
                row(table, names, head, all);
            }
            row(table, cells, cell, all);
        }
        y -= GAP;
    }

    private float height(Table table, List<String> cells, int all) {
        int most = broken(table, cells, cell, all).stream().mapToInt(List::size).max().orElse(1);
        return most * cell.lineHeight() + 6;
    }

    private List<List<String>> broken(Table table, List<String> cells, Type type, int all) {
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            float wide = WIDTH * table.head().get(i).share() / all - 8;
            broken.add(type.lines(cells.get(i), wide));
        }
        return broken;
    }

    private void row(Table table, List<String> cells, Type type, int all) throws IOException {
        List<List<String>> broken = broken(table, cells, type, all);
        float top = y;
        float lowest = y;
        float x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            float wide = WIDTH * table.head().get(i).share() / all;
            y = top;
            for (String line : broken.get(i)) {
                float left = table.head().get(i).number() ? wide - 8 - type.width(line) : 0;
                draw(type, x + left, line);
                y -= type.lineHeight();
            }
            lowest = Math.min(lowest, y);
            x += wide;
        }
        y = lowest;
        rule(y + 6);
        y -= 8;
    }
}

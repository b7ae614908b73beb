package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mutirao.application.importing.SheetWriter.Blank;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.importing.SheetWriter.Number;
import org.mutirao.application.importing.SheetWriter.Text;
import org.mutirao.application.report.Paper.Column;
import org.mutirao.application.report.Paper.Kind;
import org.mutirao.application.report.Paper.Table;

/// A table that goes on over as many pages as its rows need, with its header on each of them.
final class TableDrawing {
    private static final float SIZE = 7.6f;
    private static final float SMALL = 6.6f;
    private static final float LEAST = 5.4f;
    private static final float LINE = 9.4f;
    private static final float PAD = 4;
    private static final float HEAD = 18;
    private static final float TITLE = 13;
    private static final float BEFORE = 20;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_LINES = 8;

    private final Leaves leaves;
    private final Table table;
    private final NumberFormat numbers;
    private boolean any;

    TableDrawing(Leaves leaves, Table table, Locale language) {
        this.leaves = leaves;
        this.table = table;
        this.numbers = NumberFormat.getNumberInstance(language);
        this.numbers.setMaximumFractionDigits(MOST_DECIMALS);
    }

    void draw() throws IOException {
        begin();
        try {
            table.rows().each(this::row);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
        if (!any) {
            leaves.hand()
                    .text(
                            leaves.type().regular(),
                            SIZE,
                            Hand.TEXT_2,
                            Leaves.MARGIN + PAD,
                            leaves.at() + LINE + 3,
                            table.none());
            leaves.down(LINE + 8);
        }
    }

    private void begin() throws IOException {
        List<String> note =
                table.note().isEmpty()
                        ? List.of()
                        : Hand.lines(
                                leaves.type().regular(), SIZE + 0.6f, table.note(), Leaves.WIDTH);
        float needed = BEFORE + TITLE + note.size() * (LINE + 1) + HEAD + 4 * LINE;
        if (!leaves.hasRoom(needed)) {
            leaves.next();
        }
        if (!leaves.isEmpty()) {
            leaves.down(BEFORE);
        }
        leaves.down(TITLE);
        leaves.hand()
                .text(
                        leaves.type().strong(),
                        TITLE,
                        Hand.TEXT,
                        Leaves.MARGIN,
                        leaves.at(),
                        table.title());
        leaves.down(4);
        for (String line : note) {
            leaves.down(LINE + 1);
            leaves.hand()
                    .text(
                            leaves.type().regular(),
                            SIZE + 0.6f,
                            Hand.TEXT_2,
                            Leaves.MARGIN,
                            leaves.at(),
                            line);
        }
        leaves.down(6);
        header();
    }

    private void header() throws IOException {
        Hand hand = leaves.hand();
        hand.box(Hand.PAGE, Leaves.MARGIN, leaves.at(), Leaves.WIDTH, HEAD);
        float x = Leaves.MARGIN;
        for (Column column : table.columns()) {
            float width = width(column);
            Face face = leaves.type().strong();
            String whole = face.drawable(column.title());
            float most = width - PAD;
            float size = Math.max(LEAST, Math.min(SMALL, most / face.width(whole, 1)));
            String title = face.fitted(whole, size, most);
            float baseline = leaves.at() + HEAD - 6.2f;
            if (column.kind() == Kind.NUMBER) {
                hand.textTo(face, size, Hand.TEXT_3, x + width - PAD, baseline, title);
            } else {
                hand.text(face, size, Hand.TEXT_3, x + PAD, baseline, title);
            }
            x += width;
        }
        leaves.down(HEAD);
        hand.rule(Hand.LINE_STRONG, Leaves.MARGIN, leaves.at(), Leaves.WIDTH);
    }

    private static float width(Column column) {
        return (float) column.width() * Leaves.WIDTH;
    }

    /// @param above how many lines of a text stand above the small ones
    private record Block(List<String> lines, int above) {}

    private void row(List<Cell> cells) {
        try {
            any = true;
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                blocks.add(block(cells.get(i), table.columns().get(i)));
            }
            int most = blocks.stream().mapToInt(block -> block.lines().size()).max().orElse(1);
            float height = most * LINE + 6;
            if (!leaves.hasRoom(height)) {
                leaves.next();
                header();
            }
            draw(blocks);
            leaves.down(height);
            leaves.hand().rule(Hand.LINE, Leaves.MARGIN, leaves.at(), Leaves.WIDTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Block block(Cell cell, Column column) {
        float most = width(column) - 2 * PAD;
        String[] parts = text(cell).split("\n", 2);
        List<String> lines =
                new ArrayList<>(Hand.lines(leaves.type().regular(), SIZE, parts[0], most));
        int above = lines.size();
        if (parts.length > 1) {
            lines.addAll(Hand.lines(leaves.type().regular(), SMALL, parts[1], most));
        }
        return new Block(lines.subList(0, Math.min(MOST_LINES, lines.size())), above);
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Text(var text) -> text;
            case Number(BigDecimal number) -> numbers.format(number);
            case Blank() -> "";
        };
    }

    private void draw(List<Block> blocks) throws IOException {
        float x = Leaves.MARGIN;
        for (int i = 0; i < blocks.size(); i++) {
            Column column = table.columns().get(i);
            Block block = blocks.get(i);
            for (int line = 0; line < block.lines().size(); line++) {
                boolean small = line >= block.above();
                line(
                        column,
                        x,
                        leaves.at() + 3 + (line + 0.76f) * LINE,
                        block.lines().get(line),
                        small);
            }
            x += width(column);
        }
    }

    private void line(Column column, float x, float baseline, String text, boolean small)
            throws IOException {
        Face face = leaves.type().regular();
        float size = small ? SMALL : SIZE;
        var color = small ? Hand.TEXT_3 : Hand.TEXT;
        if (column.kind() == Kind.NUMBER) {
            boolean none = text.equals("0");
            leaves.hand()
                    .textTo(
                            face,
                            size,
                            none ? Hand.TEXT_3 : color,
                            x + width(column) - PAD,
                            baseline,
                            text);
        } else {
            leaves.hand().text(face, size, color, x + PAD, baseline, text);
        }
    }
}

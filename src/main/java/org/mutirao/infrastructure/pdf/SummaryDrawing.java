package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mutirao.application.report.Paper.Bar;
import org.mutirao.application.report.Paper.Chart;
import org.mutirao.application.report.Paper.Figure;
import org.mutirao.application.report.Paper.Summary;

/// One page that sums up: numbers, amounts over time, how far each category is met.
final class SummaryDrawing {
    private static final float GAP = 9;
    private static final float FIGURE = 66;
    private static final float CHART = 138;
    private static final float BAR = 16;
    private static final float LABEL = 130;
    private static final float SIZE = 8;

    private final Leaves leaves;
    private final Summary summary;
    private final Locale language;

    SummaryDrawing(Leaves leaves, Summary summary, Locale language) {
        this.leaves = leaves;
        this.summary = summary;
        this.language = language;
    }

    void draw() throws IOException {
        leaves.down(18);
        leaves.hand()
                .text(
                        leaves.type().strong(),
                        18,
                        Hand.TEXT,
                        Leaves.MARGIN,
                        leaves.at(),
                        summary.title());
        leaves.down(12);
        figures(summary.figures());
        charts(summary.charts());
        bars(summary.bars());
    }

    private void figures(List<Figure> figures) throws IOException {
        float width = (Leaves.WIDTH - GAP * (figures.size() - 1)) / figures.size();
        float x = Leaves.MARGIN;
        for (Figure figure : figures) {
            figure(figure, x, width);
            x += width + GAP;
        }
        leaves.down(FIGURE + GAP);
    }

    private void figure(Figure figure, float x, float width) throws IOException {
        Hand hand = leaves.hand();
        Face regular = leaves.type().regular();
        float top = leaves.at();
        hand.card(x, top, width, FIGURE, 7);
        hand.text(leaves.type().strong(), 19, Hand.TEXT, x + 9, top + 24, figure.value());
        hand.text(leaves.type().strong(), SIZE, Hand.TEXT, x + 9, top + 36, figure.label());
        List<String> note = Hand.lines(regular, 6.6f, figure.note(), width - 14);
        for (int i = 0; i < Math.min(2, note.size()); i++) {
            boolean more = i == 1 && note.size() > 2;
            String line = more ? note.get(i) + "…" : note.get(i);
            hand.text(regular, 6.6f, Hand.TEXT_3, x + 9, top + 47 + i * 8.4f, line);
        }
    }

    private void charts(List<Chart> charts) throws IOException {
        var drawing = new ChartDrawing(leaves, language);
        boolean wide = charts.size() == 1;
        float width = wide ? Leaves.WIDTH : (Leaves.WIDTH - GAP) / 2;
        for (int i = 0; i < charts.size(); i++) {
            float x = Leaves.MARGIN + (i % 2) * (width + GAP);
            drawing.draw(charts.get(i), x, leaves.at(), width, CHART);
            if (i % 2 == 1 || i == charts.size() - 1) {
                leaves.down(CHART + GAP);
            }
        }
    }

    private void bars(List<Bar> bars) throws IOException {
        if (bars.isEmpty()) {
            return;
        }
        float height = 28 + bars.size() * BAR;
        leaves.hand().card(Leaves.MARGIN, leaves.at(), Leaves.WIDTH, height, 7);
        leaves.hand()
                .text(
                        leaves.type().strong(),
                        8.6f,
                        Hand.TEXT,
                        Leaves.MARGIN + 10,
                        leaves.at() + 15,
                        summary.barsTitle());
        float top = leaves.at() + 22;
        for (Bar bar : bars) {
            bar(bar, top);
            top += BAR;
        }
        leaves.down(height);
    }

    private void bar(Bar bar, float top) throws IOException {
        Hand hand = leaves.hand();
        Face regular = leaves.type().regular();
        float left = Leaves.MARGIN + 10;
        float full = Leaves.WIDTH - LABEL - 118;
        String label = regular.fitted(regular.drawable(bar.label()), SIZE, LABEL - 8);
        hand.text(regular, SIZE, Hand.TEXT, left, top + 8.4f, label);
        hand.box(Hand.LINE, left + LABEL, top + 2.2f, full, 7);
        hand.box(
                Hand.RECEIVED,
                left + LABEL,
                top + 2.2f,
                (float) (full * Math.clamp(bar.share(), 0, 1)),
                7);
        hand.text(regular, SIZE, Hand.TEXT_2, left + LABEL + full + 8, top + 8.4f, bar.text());
    }
}

package org.mutirao.infrastructure.pdf;

import java.awt.Color;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.mutirao.application.report.Paper.Bucket;
import org.mutirao.application.report.Paper.Chart;

/// Amounts over time as bars side by side.
final class ChartDrawing {
    private static final List<Color> COLOURS =
            List.of(Hand.NEEDED, Hand.RESERVED, Hand.RECEIVED, Hand.LOST);
    private static final float PAD = 10;
    private static final float HEAD = 32;
    private static final float FOOT = 16;
    private static final float AXIS = 30;
    private static final float SMALL = 6.6f;
    private static final float WIDEST = 9;

    private final Leaves leaves;
    private final NumberFormat numbers;

    ChartDrawing(Leaves leaves, Locale language) {
        this.leaves = leaves;
        this.numbers = NumberFormat.getIntegerInstance(language);
    }

    void draw(Chart chart, float x, float top, float width, float height) throws IOException {
        Hand hand = leaves.hand();
        hand.card(x, top, width, height, 7);
        Face strong = leaves.type().strong();
        hand.text(
                strong,
                8.6f,
                Hand.TEXT,
                x + PAD,
                top + 15,
                strong.fitted(strong.drawable(chart.title()), 8.6f, width - 2 * PAD));
        legend(chart, x + PAD, top + 26);
        double most = most(chart);
        float plot = height - HEAD - FOOT - PAD;
        float base = top + HEAD + 4 + plot;
        axis(most, x, base, plot, width);
        bars(chart, most, x + PAD + AXIS, base, width - 2 * PAD - AXIS, plot);
    }

    private void legend(Chart chart, float x, float baseline) throws IOException {
        float at = x;
        Face face = leaves.type().regular();
        for (int i = 0; i < chart.series().size(); i++) {
            leaves.hand().box(COLOURS.get(i), at, baseline - 5.2f, 5.2f, 5.2f);
            String name = chart.series().get(i);
            leaves.hand().text(face, SMALL, Hand.TEXT_2, at + 8, baseline, name);
            at += 8 + face.width(face.drawable(name), SMALL) + 9;
        }
    }

    private static double most(Chart chart) {
        return chart.buckets().stream()
                .flatMap(bucket -> bucket.values().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    private void axis(double most, float x, float base, float plot, float width)
            throws IOException {
        Hand hand = leaves.hand();
        for (int step = 0; step <= 2; step++) {
            float y = base - plot * step / 2;
            hand.rule(
                    step == 0 ? Hand.LINE_STRONG : Hand.LINE,
                    x + PAD + AXIS,
                    y,
                    width - 2 * PAD - AXIS);
            hand.textTo(
                    leaves.type().regular(),
                    SMALL,
                    Hand.TEXT_3,
                    x + PAD + AXIS - 4,
                    y + 2.4f,
                    numbers.format(most * step / 2));
        }
    }

    private void bars(Chart chart, double most, float x, float base, float width, float plot)
            throws IOException {
        int count = chart.buckets().size();
        float slot = width / Math.max(1, count);
        float bar = Math.min(WIDEST, slot * 0.8f / COLOURS.size());
        float labelled = x;
        for (int i = 0; i < count; i++) {
            Bucket bucket = chart.buckets().get(i);
            float left = x + i * slot + (slot - bar * COLOURS.size()) / 2;
            for (int s = 0; s < bucket.values().size(); s++) {
                double value = Math.max(0, bucket.values().get(s).doubleValue());
                float height = most == 0 ? 0 : (float) (value / most * plot);
                leaves.hand()
                        .box(COLOURS.get(s), left + s * bar, base - height, bar * 0.9f, height);
            }
            labelled = label(bucket.label(), x + i * slot + slot / 2, base, labelled, x + width);
        }
    }

    /// @param free from where on there is room for a label
    /// @return from where on there is room afterwards
    private float label(String label, float middle, float base, float free, float end)
            throws IOException {
        Face face = leaves.type().regular();
        float wide = face.width(label, SMALL);
        float left = middle - wide / 2;
        if (left < free || left + wide > end + PAD) {
            return free;
        }
        leaves.hand().text(face, SMALL, Hand.TEXT_3, left, base + 10, label);
        return left + wide + 6;
    }
}

package org.mutirao.infrastructure.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.mutirao.application.report.Paper;
import org.mutirao.application.report.Paper.Fact;

/// The first page: what this is, about what, when and where it was made.
final class CoverDrawing {
    private static final float LABEL = 112;
    private static final float SIZE = 9.6f;
    private static final float LINE = 13.4f;
    private static final float PAD = 16;

    private final Leaves leaves;
    private final Paper paper;

    CoverDrawing(Leaves leaves, Paper paper) {
        this.leaves = leaves;
        this.paper = paper;
    }

    void draw() throws IOException {
        Face strong = leaves.type().strong();
        Face regular = leaves.type().regular();
        Hand hand = leaves.hand();
        hand.box(Hand.ACCENT, Leaves.MARGIN, Leaves.TOP + 2, 26, 5);
        hand.text(strong, 12, Hand.ACCENT, Leaves.MARGIN, Leaves.TOP + 26, "Mutirão");
        leaves.down(120);
        paragraph(strong, 30, 36, Hand.TEXT, paper.title());
        leaves.down(4);
        paragraph(regular, 16, 21, Hand.TEXT_2, paper.operation());
        leaves.down(18);
        paragraph(regular, 10.5f, 15, Hand.TEXT_2, paper.purpose());
        leaves.down(30);
        facts(paper.facts());
    }

    private void paragraph(Face face, float size, float line, Color color, String text)
            throws IOException {
        for (String each : Hand.lines(face, size, text, Leaves.WIDTH * 0.86f)) {
            leaves.down(line);
            leaves.hand().text(face, size, color, Leaves.MARGIN, leaves.at(), each);
        }
    }

    private void facts(List<Fact> facts) throws IOException {
        float top = leaves.at();
        leaves.down(PAD - 4);
        for (int i = 0; i < facts.size(); i++) {
            fact(facts.get(i));
            if (i < facts.size() - 1) {
                leaves.hand()
                        .rule(
                                Hand.LINE,
                                Leaves.MARGIN + PAD,
                                leaves.at() + 7,
                                Leaves.WIDTH - 2 * PAD);
                leaves.down(10);
            }
        }
        leaves.down(PAD - 2);
        leaves.hand().card(Leaves.MARGIN, top, Leaves.WIDTH, leaves.at() - top, 8);
    }

    private void fact(Fact fact) throws IOException {
        float left = Leaves.MARGIN + PAD;
        List<String> lines =
                Hand.lines(
                        leaves.type().regular(), SIZE, fact.text(), Leaves.WIDTH - 2 * PAD - LABEL);
        leaves.hand()
                .text(
                        leaves.type().strong(),
                        SIZE - 0.6f,
                        Hand.TEXT_3,
                        left,
                        leaves.at() + LINE,
                        fact.label());
        for (String line : lines) {
            leaves.down(LINE);
            leaves.hand()
                    .text(
                            leaves.type().regular(),
                            SIZE,
                            Hand.TEXT,
                            left + LABEL,
                            leaves.at(),
                            line);
        }
    }
}

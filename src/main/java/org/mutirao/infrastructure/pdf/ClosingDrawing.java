package org.mutirao.infrastructure.pdf;

import java.io.IOException;
import java.util.List;
import org.mutirao.application.report.Paper;
import org.mutirao.application.report.Paper.Fact;

/// The last page: what the report proves, what it does not, and the ends of all chains.
final class ClosingDrawing {
    private static final float SIZE = 8.6f;
    private static final float SMALL = 6.8f;
    private static final float LINE = 12;

    private final Leaves leaves;
    private final Paper paper;

    ClosingDrawing(Leaves leaves, Paper paper) {
        this.leaves = leaves;
        this.paper = paper;
    }

    void draw() throws IOException {
        leaves.next();
        leaves.down(18);
        leaves.hand()
                .text(
                        leaves.type().strong(),
                        18,
                        Hand.TEXT,
                        Leaves.MARGIN,
                        leaves.at(),
                        paper.closingTitle());
        leaves.down(6);
        for (Fact fact : paper.closing()) {
            fact(fact);
        }
    }

    private void fact(Fact fact) throws IOException {
        Face regular = leaves.type().regular();
        float size = fact.text().contains("\n") ? SMALL : SIZE; // digits, not sentences
        List<String> lines = Hand.lines(regular, size, fact.text(), Leaves.WIDTH);
        if (!leaves.hasRoom(22 + lines.size() * LINE)) {
            leaves.next();
        }
        leaves.down(22);
        leaves.hand()
                .text(
                        leaves.type().strong(),
                        10,
                        Hand.TEXT,
                        Leaves.MARGIN,
                        leaves.at(),
                        fact.label());
        leaves.down(3);
        for (String line : lines) {
            leaves.down(LINE);
            leaves.hand().text(regular, size, Hand.TEXT_2, Leaves.MARGIN, leaves.at(), line);
        }
    }
}

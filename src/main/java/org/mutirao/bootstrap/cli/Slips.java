package org.mutirao.bootstrap.cli;

import java.io.IOException;
import java.util.List;
import org.mutirao.application.paper.DeliveryPapers;
import org.mutirao.application.paper.Paper;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.infrastructure.pdf.PdfPapers;

/// Papers to go with deliveries that were just sent.
final class Slips {
    private Slips() {}

    /// @throws Failure the file cannot be written; the deliveries are on their way all the same
    static void write(DesktopGraph graph, Words words, TypedFile file, List<String> deliveryIds) {
        DeliveryPapers papers = new DeliveryPapers(words::get);
        List<Paper> slips =
                deliveryIds.stream()
                        .flatMap(id -> graph.rows().delivery(id).stream())
                        .map(papers::slip)
                        .toList();
        try {
            new PdfPapers().write(file.path(), slips);
        } catch (IOException e) {
            throw Failure.broken("cannot_write", file, String.valueOf(e.getMessage()));
        }
    }
}

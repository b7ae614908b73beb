package org.mutirao.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.slip.Slip;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.infrastructure.pdf.PdfSlips;

/// Papers to go with deliveries that were just sent.
final class Slips {
    private Slips() {}

    /// @throws Failure the file cannot be written; the deliveries are on their way all the same
    static void write(DesktopGraph graph, Words words, Path file, List<String> deliveryIds) {
        List<Slip> slips =
                deliveryIds.stream()
                        .flatMap(id -> graph.rows().delivery(id).stream())
                        .map(row -> slip(row, words))
                        .toList();
        try {
            new PdfSlips().write(file, slips);
        } catch (IOException e) {
            throw Failure.broken("cannot_write", file, String.valueOf(e.getMessage()));
        }
    }

    private static Slip slip(DeliveryRow row, Words words) {
        return new Slip(
                row.deliveryId(),
                words.get("slip.title", row.number()),
                List.of(
                        field(words.get("slip.origin"), row.origin()),
                        field(words.get("slip.destination"), row.destination())),
                row.lines().stream()
                        .map(line -> words.get("slip.line", line.sent(), line.unit(), line.item()))
                        .toList(),
                List.of(
                        words.get("slip.carrier"),
                        words.get("slip.received"),
                        words.get("slip.signature")),
                words.get("slip.caption"));
    }

    private static Slip.Field field(String label, @Nullable String value) {
        return new Slip.Field(label, Objects.requireNonNullElse(value, "-"));
    }
}

package org.mutirao.application.report;

import java.util.List;
import java.util.stream.Stream;
import org.mutirao.application.report.Paper.Column;
import org.mutirao.application.report.Paper.Medium;
import org.mutirao.application.report.Paper.Table;
import org.mutirao.domain.delivery.Cargo;

/// Every delivery with its confirmation, one row a line: once with all that is known, for sheets,
/// and once as it can be read on paper.
final class DeliveryTables {
    private final Reading reading;
    private final Totals totals;
    private final TableWords tables;
    private final DeliveryRows rows;

    DeliveryTables(Reading reading, Totals totals, Labels labels, ReportWords words) {
        this.reading = reading;
        this.totals = totals;
        this.tables = new TableWords(words);
        this.rows = new DeliveryRows(reading, labels, words);
    }

    List<Table> all() {
        return List.of(sums(), onPaper(), asSheet());
    }

    private Table sums() {
        return tables.table(
                "delivery_total",
                Medium.BOTH,
                List.of(
                        tables.text("unit", 0.4),
                        tables.number("lines", 0.12),
                        tables.number("sent", 0.12),
                        tables.number("received", 0.12),
                        tables.number("lost", 0.12),
                        tables.number("open", 0.12)),
                sink ->
                        totals.sent()
                                .forEach((unit, sum) ->
                                        sink.accept(
                                                new Cells()
                                                        .text(unit)
                                                        .number(sum.lines())
                                                        .number(sum.sent())
                                                        .number(sum.received())
                                                        .number(sum.lost())
                                                        .number(sum.open())
                                                        .row())));
    }

    private Table onPaper() {
        return tables.table(
                "delivery",
                Medium.PAPER,
                List.of(
                        tables.text("delivery", 0.13),
                        tables.text("way", 0.25),
                        tables.text("goods", 0.18),
                        tables.number("received", 0.09),
                        tables.number("lost", 0.07),
                        tables.text("confirmation", 0.28)),
                sink -> lines((story, line) -> sink.accept(rows.brief(story, line))));
    }

    private Table asSheet() {
        return tables.table(
                "delivery",
                Medium.SHEET,
                Stream.of(
                                "delivery",
                                "line",
                                "begun",
                                "origin",
                                "place",
                                "need",
                                "category",
                                "item",
                                "unit",
                                "sent",
                                "received",
                                "lost",
                                "open",
                                "status",
                                "carrier",
                                "provider",
                                "confirmation",
                                "confirmed_at",
                                "confirmed_by",
                                "device",
                                "reason",
                                "second")
                        .map(this::sheetColumn)
                        .toList(),
                sink -> lines((story, line) -> sink.accept(rows.full(story, line))));
    }

    private Column sheetColumn(String key) {
        boolean amount = List.of("sent", "received", "lost", "open").contains(key);
        return amount ? tables.number(key, 0) : tables.text(key, 0);
    }

    @FunctionalInterface
    private interface Line {
        void take(DeliveryStory story, Cargo line);
    }

    private void lines(Line sink) {
        reading.deliveries(
                story -> reading.scope().lines(story).forEach(line -> sink.take(story, line)));
    }
}

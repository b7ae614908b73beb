package org.mutirao.application.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.report.DeliveryStory.Receipt;
import org.mutirao.application.report.Paper.Column;
import org.mutirao.application.report.Paper.Medium;
import org.mutirao.application.report.Paper.Table;
import org.mutirao.domain.delivery.Arrived;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.Carriage;

/// Every delivery with its confirmation, one row a line: once with all that is known, for sheets,
/// and once as it can be read on paper.
final class DeliveryTables {
    private final Reading reading;
    private final Totals totals;
    private final Labels labels;
    private final ReportWords words;
    private final TableWords tables;

    DeliveryTables(Reading reading, Totals totals, Labels labels, ReportWords words) {
        this.reading = reading;
        this.totals = totals;
        this.labels = labels;
        this.words = words;
        this.tables = new TableWords(words);
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
                sink -> lines((story, line) -> sink.accept(brief(story, line))));
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
                sink -> lines((story, line) -> sink.accept(full(story, line))));
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

    private List<Cell> brief(DeliveryStory story, Cargo line) {
        Goods goods = goods(line);
        return new Cells()
                .text(story.number() + "\n" + words.shortTime(story.begun()))
                .text(place(story) + "\n" + words.get("report.from", origin(story)))
                .text(
                        words.number(line.dispatched())
                                + " "
                                + line.unit()
                                + " "
                                + labels.item(goods.item())
                                + "\n"
                                + status(story))
                .number(line.received())
                .number(line.lost())
                .text(confirmations(story))
                .row();
    }

    private String confirmations(DeliveryStory story) {
        return story.receipts().isEmpty()
                ? words.get("report.no_receipt")
                : story.receipts().stream()
                        .map(this::confirmation)
                        .collect(Collectors.joining("\n"));
    }

    private String confirmation(Receipt receipt) {
        Arrived arrived = receipt.arrived();
        String proof = proof(receipt);
        String why =
                arrived.without() == null
                        ? ""
                        : ": " + words.word("report.without", arrived.without().reason().wire());
        String second =
                arrived.checkedBy() == null ? "" : "; " + labels.person(arrived.checkedBy().text());
        return proof + why + second + "\n" + words.shortTime(arrived.at());
    }

    private String proof(Receipt receipt) {
        return words.word("report.proof", receipt.proof().name());
    }

    private List<Cell> full(DeliveryStory story, Cargo line) {
        Goods goods = goods(line);
        return new Cells()
                .text(story.number())
                .text(line.lineId())
                .time(story.begun(), words.zone())
                .text(origin(story))
                .text(place(story))
                .text(line.needId() == null ? "" : need(line))
                .text(words.word("category", goods.category()))
                .text(labels.item(goods.item()))
                .text(line.unit())
                .number(line.dispatched())
                .number(line.received())
                .number(line.lost())
                .number(line.open())
                .text(status(story))
                .text(carriers(story))
                .text(labels.provider(reading.scope().provider(line)))
                .text(each(story, this::proof))
                .time(story.arrivedAt(), words.zone())
                .text(each(story, receipt -> labels.person(by(receipt))))
                .text(each(story, receipt -> labels.device(receipt.arrived().device().text())))
                .text(each(story, this::why))
                .text(each(story, this::second))
                .row();
    }

    private String need(Cargo line) {
        return reading.book().need(Objects.requireNonNull(line.needId()).text()).number();
    }

    private static @Nullable String by(Receipt receipt) {
        return receipt.arrived().by() == null ? null : receipt.arrived().by().text();
    }

    private String why(Receipt receipt) {
        return receipt.arrived().without() == null
                ? ""
                : words.word("report.without", receipt.arrived().without().reason().wire());
    }

    private String second(Receipt receipt) {
        return receipt.arrived().checkedBy() == null
                ? ""
                : labels.person(receipt.arrived().checkedBy().text());
    }

    private static String each(DeliveryStory story, Function<Receipt, String> of) {
        return story.receipts().stream()
                .map(of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private String carriers(DeliveryStory story) {
        return story.state().carriers().stream()
                .map(Carriage::volunteerId)
                .filter(Objects::nonNull)
                .map(id -> labels.person(id.text()))
                .collect(Collectors.joining(", "));
    }

    private Goods goods(Cargo line) {
        return line.needId() == null
                ? Goods.of(List.of(), null, null, line.unit())
                : reading.book().goods(line.needId().text(), line.needItemId(), line.unit());
    }

    private String place(DeliveryStory story) {
        return labels.place(
                Objects.requireNonNullElse(
                        reading.book().place(story.state().destinationId()), ""));
    }

    private String origin(DeliveryStory story) {
        return labels.place(
                Objects.requireNonNullElse(reading.book().place(story.state().originId()), ""));
    }

    private String status(DeliveryStory story) {
        return words.word("delivery.status", Objects.requireNonNull(story.state().status()).wire());
    }
}

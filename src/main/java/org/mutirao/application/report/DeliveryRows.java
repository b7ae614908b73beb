package org.mutirao.application.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.report.DeliveryStory.Receipt;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.Carriage;

/// Puts one line of a delivery, with the confirmations of the delivery, into the cells of a row.
final class DeliveryRows {
    private final Reading reading;
    private final Labels labels;
    private final ReportWords words;

    DeliveryRows(Reading reading, Labels labels, ReportWords words) {
        this.reading = reading;
        this.labels = labels;
        this.words = words;
    }

    /// As it can be read on paper.
    List<Cell> brief(DeliveryStory story, Cargo line) {
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
        return proof(receipt)
                + after(": ", why(receipt))
                + after("; ", second(receipt))
                + "\n"
                + words.shortTime(receipt.arrived().at());
    }

    private static String after(String sign, String text) {
        return text.isEmpty() ? "" : sign + text;
    }

    private String proof(Receipt receipt) {
        return words.word("report.proof", receipt.proof().name());
    }

    /// With all that is known.
    List<Cell> full(DeliveryStory story, Cargo line) {
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

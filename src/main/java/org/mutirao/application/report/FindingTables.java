package org.mutirao.application.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.report.Paper.Medium;
import org.mutirao.application.report.Paper.Table;

/// What is out of the ordinary: how many of each kind, and each of them.
final class FindingTables {
    private final Reading reading;
    private final Totals totals;
    private final Labels labels;
    private final ReportWords words;
    private final TableWords tables;

    FindingTables(Reading reading, Totals totals, Labels labels, ReportWords words) {
        this.reading = reading;
        this.totals = totals;
        this.labels = labels;
        this.words = words;
        this.tables = new TableWords(words);
    }

    List<Table> all() {
        return List.of(counts(), onPaper(), asSheet());
    }

    private Table counts() {
        return tables.table(
                "finding_total",
                Medium.BOTH,
                List.of(
                        tables.text("kind", 0.34),
                        tables.text("means", 0.56),
                        tables.number("count", 0.10)),
                sink ->
                        totals.findings()
                                .forEach((kind, count) ->
                                        sink.accept(
                                                new Cells()
                                                        .text(kind(kind))
                                                        .text(
                                                                words.word(
                                                                        "report.finding.means",
                                                                        kind.name()))
                                                        .number(count)
                                                        .row())));
    }

    private Table onPaper() {
        return tables.table(
                "finding",
                Medium.PAPER,
                List.of(
                        tables.text("kind", 0.25),
                        tables.text("about", 0.15),
                        tables.text("goods", 0.22),
                        tables.text("detail", 0.20),
                        tables.text("confirmed_by", 0.18)),
                sink -> reading.findings(finding -> sink.accept(brief(finding))));
    }

    private Table asSheet() {
        return tables.table(
                "finding",
                Medium.SHEET,
                Stream.of(
                                "kind",
                                "begun",
                                "about",
                                "amount",
                                "unit",
                                "item",
                                "reason",
                                "detail",
                                "confirmed_by",
                                "device")
                        .map(key ->
                                key.equals("amount") ? tables.number(key, 0) : tables.text(key, 0))
                        .toList(),
                sink -> reading.findings(finding -> sink.accept(full(finding))));
    }

    private List<Cell> brief(Finding finding) {
        String goods =
                finding.amount() == null
                        ? ""
                        : words.number(finding.amount())
                                + " "
                                + finding.unit()
                                + " "
                                + item(finding);
        return new Cells()
                .text(kind(finding.kind()) + "\n" + words.shortTime(finding.at()))
                .text(about(finding))
                .text(goods.strip())
                .text(below(reason(finding), detail(finding)))
                .text(below(labels.person(finding.by()), labels.device(finding.device())))
                .row();
    }

    private List<Cell> full(Finding finding) {
        return new Cells()
                .text(kind(finding.kind()))
                .time(finding.at(), words.zone())
                .text(finding.about())
                .number(finding.amount())
                .text(finding.unit())
                .text(finding.amount() == null ? "" : item(finding))
                .text(reason(finding))
                .text(detail(finding))
                .text(labels.person(finding.by()))
                .text(labels.device(finding.device()))
                .row();
    }

    private static String below(String one, String other) {
        return Stream.of(one, other)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String reason(Finding finding) {
        return switch (finding.kind()) {
            case WITHOUT_CODE, WITHOUT_CODE_CHECKED, WITHOUT_CODE_ONE_LAPTOP ->
                    finding.why() == null ? "" : words.word("report.without", finding.why());
            case REFUSED ->
                    finding.why() == null ? "" : words.word("report.refusal", finding.why());
            default -> words.reason(finding.why());
        };
    }

    private String kind(Finding.Kind kind) {
        return words.word("report.finding", kind.name());
    }

    /// An id is too long for a column, and its end tells it apart.
    private static String about(Finding finding) {
        return finding.about().length() > 20 ? "…" + Labels.tail(finding.about()) : finding.about();
    }

    private String item(Finding finding) {
        return finding.item() == null ? "" : labels.item(finding.item());
    }

    private String detail(Finding finding) {
        @Nullable String more = finding.more();
        if (more == null) {
            return "";
        }
        return switch (finding.kind()) {
            case WITHOUT_CODE_CHECKED, WITHOUT_CODE_ONE_LAPTOP ->
                    words.get("report.second", labels.person(more));
            case WRONG_CODE -> words.get("report.attempt", more);
            case CLOCK_BACK -> words.get("report.seconds", Long.valueOf(more));
            default -> words.word("entry.type", more);
        };
    }
}

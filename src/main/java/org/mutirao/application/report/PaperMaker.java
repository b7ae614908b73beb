package org.mutirao.application.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.Head;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.report.Paper.Fact;
import org.mutirao.application.report.Paper.Figure;
import org.mutirao.application.report.Paper.Foot;
import org.mutirao.application.report.Paper.Medium;
import org.mutirao.application.report.Paper.Summary;
import org.mutirao.application.report.Paper.Table;

/// Puts a report into words.
final class PaperMaker {
    /// So many chains stand at the foot of a page; the last page has all.
    private static final int MOST_AT_FOOT = 2;

    private final Reading reading;
    private final Totals totals;
    private final Circumstances made;
    private final Labels labels;
    private final ReportWords words;
    private final TableWords tables;

    PaperMaker(
            Reading reading, Totals totals, Circumstances made, Labels labels, ReportWords words) {
        this.reading = reading;
        this.totals = totals;
        this.made = made;
        this.labels = labels;
        this.words = words;
        this.tables = new TableWords(words);
    }

    Paper paper() {
        return new Paper(
                words.language(),
                words.get("report.title"),
                made.operation(),
                words.get("report.purpose"),
                facts(),
                summary(),
                allTables(),
                words.get("report.column.table"),
                words.get("report.closing"),
                closing(),
                foot());
    }

    private List<Fact> facts() {
        ReportChoice choice = reading.scope().choice();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("period", period(choice.from(), choice.to())));
        if (choice.placeId() != null) {
            facts.add(fact("place", labels.place(choice.placeId())));
        }
        if (choice.providerId() != null) {
            facts.add(fact("provider", labels.provider(choice.providerId())));
        }
        facts.add(
                fact(
                        "made",
                        words.get(
                                "report.made",
                                made.now(),
                                words.zone().getId(),
                                made.now().toString())));
        facts.add(
                fact(
                        "device",
                        words.get(
                                "report.device", labels.device(made.deviceId()), made.deviceId())));
        if (!made.personId().isEmpty()) {
            facts.add(fact("by", labels.person(made.personId())));
        }
        facts.add(fact("log", words.get("report.log", made.entries(), made.ends().heads().size())));
        facts.add(fact("people", words.get(choice.names() ? "report.named" : "report.unnamed")));
        return facts;
    }

    private Fact fact(String key, String text) {
        return new Fact(words.get("report.fact." + key), text);
    }

    private String period(@Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null) {
            return words.get("report.period.between", words.begin(from), words.end(to));
        }
        if (from != null) {
            return words.get("report.period.from", words.begin(from));
        }
        return to == null
                ? words.get("report.period.all")
                : words.get("report.period.to", words.end(to));
    }

    private Summary summary() {
        var charts = new Charts(totals, words);
        return new Summary(
                words.get("report.summary"),
                figures(),
                totals.days().isEmpty() ? List.of() : charts.overTime(),
                words.get("report.filled_title"),
                charts.filled());
    }

    private List<Figure> figures() {
        long receipts = all(totals.proofs()) - totals.proofs().getOrDefault(Proof.WITHDRAWN, 0L);
        long proven =
                totals.proofs().getOrDefault(Proof.CODE, 0L)
                        + totals.proofs().getOrDefault(Proof.PART, 0L);
        return List.of(
                figure("needs", all(totals.needs()), states("need.status", totals.needs())),
                figure("offers", all(totals.offers()), states("offer.status", totals.offers())),
                figure(
                        "deliveries",
                        all(totals.deliveries()),
                        states("delivery.status", totals.deliveries())),
                figure("receipts", receipts, words.get("report.proven", proven)),
                figure("findings", all(totals.findings()), words.get("report.see_findings")));
    }

    private Figure figure(String key, long number, String note) {
        return new Figure(words.number(number), words.get("report.figure." + key), note);
    }

    private static long all(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Statuses that are called the same are counted together.
    private String states(String vocabulary, Map<String, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach(
                (status, count) -> named.merge(words.word(vocabulary, status), count, Long::sum));
        return named.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .map(each -> each.getKey() + " " + words.number(each.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private List<Table> allTables() {
        List<Table> all = new ArrayList<>();
        all.add(asSheet("report", facts()));
        all.addAll(new TotalTables(totals, reading.scope(), labels, words).all());
        all.add(days());
        all.addAll(new DeliveryTables(reading, totals, labels, words).all());
        all.addAll(new FindingTables(reading, totals, labels, words).all());
        all.add(heads());
        return all;
    }

    private Table asSheet(String key, List<Fact> facts) {
        return tables.table(
                key,
                Medium.SHEET,
                List.of(tables.text("about", 0), tables.text("detail", 0)),
                sink ->
                        facts.forEach(each ->
                                sink.accept(
                                        new Cells().text(each.label()).text(each.text()).row())));
    }

    private Table days() {
        return tables.table(
                "day",
                Medium.SHEET,
                List.of(
                        tables.text("begun", 0),
                        tables.text("category", 0),
                        tables.text("unit", 0),
                        tables.number("needed", 0),
                        tables.number("promised", 0),
                        tables.number("received", 0),
                        tables.number("lost", 0)),
                sink ->
                        totals.days()
                                .forEach((day, flow) ->
                                        sink.accept(
                                                new Cells()
                                                        .text(day.day().toString())
                                                        .text(
                                                                words.word(
                                                                        "category", day.category()))
                                                        .text(day.unit())
                                                        .number(flow.needed())
                                                        .number(flow.promised())
                                                        .number(flow.received())
                                                        .number(flow.lost())
                                                        .row())));
    }

    private Table heads() {
        return tables.table(
                "head",
                Medium.SHEET,
                List.of(
                        tables.text("device", 0),
                        tables.number("seq", 0),
                        tables.text("hash", 0),
                        tables.text("signature", 0),
                        tables.text("key", 0)),
                sink -> made.ends().heads().forEach(head -> sink.accept(head(head))));
    }

    private static List<Cell> head(Head head) {
        return new Cells()
                .text(head.tip().deviceId())
                .number(head.tip().deviceSeq())
                .text(head.tip().hash())
                .text(head.signed() == null ? "" : head.signed().signature())
                .text(head.signed() == null ? "" : head.signed().key().hex())
                .row();
    }

    private List<Fact> closing() {
        List<Fact> facts = new ArrayList<>();
        for (String key : List.of("proves", "does_not", "check", "counted", "words", "people")) {
            facts.add(
                    new Fact(
                            words.get("report.closing." + key),
                            words.get("report.explained." + key, made.entries())));
        }
        made.ends().heads().forEach(head -> facts.add(chain(head)));
        return facts;
    }

    private Fact chain(Head head) {
        String device = labels.device(head.tip().deviceId());
        String text =
                words.get("report.chain.device", head.tip().deviceId())
                        + "\n"
                        + words.get("report.chain.hash", head.tip().hash())
                        + "\n"
                        + (head.signed() == null
                                ? words.get("report.chain.unsigned")
                                : words.get("report.chain.signature", head.signed().signature())
                                        + "\n"
                                        + words.get("report.chain.key", head.signed().key().hex()));
        return new Fact(words.get("report.chain", device, head.tip().deviceSeq()), text);
    }

    private Foot foot() {
        List<Head> heads = made.ends().heads();
        List<String> lines = new ArrayList<>();
        heads.stream().limit(MOST_AT_FOOT).forEach(head -> lines.addAll(atFoot(head)));
        if (heads.size() > MOST_AT_FOOT) {
            lines.add(words.get("report.foot.more", heads.size() - MOST_AT_FOOT));
        }
        return new Foot(
                lines,
                words.get("report.foot.sentence", made.entries()),
                words.get("report.foot.page"));
    }

    private List<String> atFoot(Head head) {
        String chain =
                words.get(
                        "report.foot.chain",
                        labels.device(head.tip().deviceId()),
                        head.tip().deviceSeq(),
                        head.tip().hash());
        return List.of(
                chain,
                head.signed() == null
                        ? words.get("report.chain.unsigned")
                        : words.get("report.chain.signature", head.signed().signature()));
    }
}

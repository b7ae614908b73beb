package org.mutirao.application.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.report.Paper.Fact;
import org.mutirao.application.report.Paper.Medium;
import org.mutirao.application.report.Paper.Summary;
import org.mutirao.application.report.Paper.Table;

/// Puts a report into words.
final class PaperMaker {
    private final Reading reading;
    private final Totals totals;
    private final Circumstances made;
    private final Labels labels;
    private final ReportWords words;
    private final TableWords tables;
    private final Chains chains;

    PaperMaker(
            Reading reading, Totals totals, Circumstances made, Labels labels, ReportWords words) {
        this.reading = reading;
        this.totals = totals;
        this.made = made;
        this.labels = labels;
        this.words = words;
        this.tables = new TableWords(words);
        this.chains = new Chains(made, labels, words);
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
                chains.foot());
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
                new Figures(totals, words).all(),
                totals.days().isEmpty() ? List.of() : charts.overTime(),
                words.get("report.filled_title"),
                charts.filled());
    }

    private List<Table> allTables() {
        List<Table> all = new ArrayList<>();
        all.add(asSheet("report", facts()));
        all.addAll(new TotalTables(totals, reading.scope(), labels, words).all());
        all.add(days());
        all.addAll(new DeliveryTables(reading, totals, labels, words).all());
        all.addAll(new FindingTables(reading, totals, labels, words).all());
        all.add(chains.asSheet());
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

    private List<Fact> closing() {
        List<Fact> facts = new ArrayList<>();
        for (String key : List.of("proves", "does_not", "check", "counted", "words", "people")) {
            facts.add(
                    new Fact(
                            words.get("report.closing." + key),
                            words.get("report.explained." + key, made.entries())));
        }
        facts.addAll(chains.facts());
        return facts;
    }
}

package org.mutirao.application.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.report.Paper.Column;
import org.mutirao.application.report.Paper.Medium;
import org.mutirao.application.report.Paper.Table;
import org.mutirao.domain.shared.Folding;

/// The tables that add up: all, and by status, category, item, place and provider.
final class TotalTables {
    private static final double UNIT = 0.055;
    private static final double AMOUNT = 0.075;

    private final Totals totals;
    private final Scope scope;
    private final Labels labels;
    private final ReportWords words;
    private final TableWords tables;

    TotalTables(Totals totals, Scope scope, Labels labels, ReportWords words) {
        this.totals = totals;
        this.scope = scope;
        this.labels = labels;
        this.words = words;
        this.tables = new TableWords(words);
    }

    List<Table> all() {
        return List.of(
                units(),
                grouped("status", totals.statuses(), status -> words.word("need.status", status)),
                grouped("category", totals.categories(), this::category),
                items(),
                places(),
                providers());
    }

    private Table units() {
        Table table =
                tables.table(
                        "total",
                        Medium.BOTH,
                        tally(List.of()),
                        sink ->
                                totals.units()
                                        .forEach((unit, tally) ->
                                                sink.accept(
                                                        amounts(new Cells().text(unit), tally)
                                                                .row())));
        return scope.ofOneProvider() ? table.noted(words.get("report.note.of_provider")) : table;
    }

    private Table grouped(
            String key, SortedMap<Group, Tally> groups, Function<String, String> label) {
        return tables.table(
                key,
                Medium.BOTH,
                tally(List.of(key)),
                sink ->
                        byLabel(groups, label)
                                .forEach(each ->
                                        sink.accept(
                                                amounts(
                                                                new Cells()
                                                                        .text(each.label())
                                                                        .text(each.group().unit()),
                                                                each.tally())
                                                        .row())));
    }

    private Table items() {
        return tables.table(
                "item",
                Medium.BOTH,
                tally(List.of("item", "category")),
                sink ->
                        byLabel(totals.items(), folded -> labels.item(totals.itemName(folded)))
                                .forEach(each -> sink.accept(twofold(each))));
    }

    private Table places() {
        return tables.table(
                "place",
                Medium.BOTH,
                tally(List.of("place", "category")),
                sink ->
                        byLabel(totals.places(), labels::place)
                                .forEach(each -> sink.accept(twofold(each))));
    }

    private List<Cell> twofold(Labelled each) {
        return amounts(
                        new Cells()
                                .text(each.label())
                                .text(category(each.group().what()))
                                .text(each.group().unit()),
                        each.tally())
                .row();
    }

    private Table providers() {
        List<Column> columns = new ArrayList<>();
        columns.add(tables.text("provider", scope.ofOnePlace() ? 0.355 : 0.3));
        columns.add(tables.text("item", scope.ofOnePlace() ? 0.29 : 0.27));
        columns.add(tables.text("unit", UNIT));
        if (!scope.ofOnePlace()) {
            columns.add(tables.number("offered", AMOUNT));
        }
        List.of("reserved", "in_route", "received", "lost")
                .forEach(key -> columns.add(tables.number(key, AMOUNT)));
        return tables.table(
                "provider",
                Medium.BOTH,
                columns,
                sink ->
                        byLabel(totals.providers(), labels::provider)
                                .forEach(each -> sink.accept(provider(each))));
    }

    private List<Cell> provider(Labelled each) {
        var cells =
                new Cells()
                        .text(each.label())
                        .text(labels.item(totals.itemName(each.group().what())))
                        .text(each.group().unit());
        Tally tally = each.tally();
        if (!scope.ofOnePlace()) {
            cells.number(tally.offered());
        }
        return cells.number(tally.reserved())
                .number(tally.inRoute())
                .number(tally.received())
                .number(tally.lost())
                .row();
    }

    private String category(String code) {
        return words.word("category", code);
    }

    private record Labelled(String label, Group group, Tally tally) {}

    /// In the order in which people look things up.
    private static List<Labelled> byLabel(
            Map<Group, Tally> groups, Function<String, String> label) {
        return groups.entrySet().stream()
                .map(each ->
                        new Labelled(
                                label.apply(each.getKey().of()), each.getKey(), each.getValue()))
                .sorted(
                        Comparator.comparing((Labelled each) -> Folding.fold(each.label()))
                                .thenComparing(Labelled::group))
                .toList();
    }

    private List<Column> tally(List<String> labelled) {
        List<String> amounts =
                scope.ofOneProvider()
                        ? List.of("reserved", "in_route", "received", "lost")
                        : List.of(
                                "lines",
                                "needed",
                                "reserved",
                                "in_route",
                                "received",
                                "lost",
                                "missing",
                                "excess");
        double left = 1 - UNIT - AMOUNT * amounts.size();
        List<Column> columns = new ArrayList<>();
        for (String key : labelled) {
            columns.add(tables.text(key, share(labelled, key) * left));
        }
        columns.add(tables.text("unit", labelled.isEmpty() ? left + UNIT : UNIT));
        amounts.forEach(key -> columns.add(tables.number(key, AMOUNT)));
        return columns;
    }

    private static double share(List<String> labelled, String key) {
        if (labelled.size() == 1) {
            return 1;
        }
        return key.equals("category") ? 0.41 : 0.59;
    }

    private Cells amounts(Cells cells, Tally tally) {
        if (scope.ofOneProvider()) {
            return cells.number(tally.reserved())
                    .number(tally.inRoute())
                    .number(tally.received())
                    .number(tally.lost());
        }
        return cells.number(tally.lines())
                .number(tally.needed())
                .number(tally.reserved())
                .number(tally.inRoute())
                .number(tally.received())
                .number(tally.lost())
                .number(tally.missing())
                .number(tally.excess());
    }
}

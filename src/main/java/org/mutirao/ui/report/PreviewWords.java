package org.mutirao.ui.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.report.Proof;
import org.mutirao.application.report.Tally;
import org.mutirao.application.report.Totals;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;

/// Relatórios in words.
final class PreviewWords {
    private static final int MOST_UNITS = 6;

    private final Messages messages;

    PreviewWords(Messages messages) {
        this.messages = messages;
    }

    String place(@Nullable PlaceRow place) {
        return place == null ? messages.get("reports.every_place") : name(place);
    }

    String provider(@Nullable PlaceRow place) {
        return place == null ? messages.get("reports.every_provider") : name(place);
    }

    private String name(PlaceRow place) {
        return place.name() == null ? messages.get("need.no_place") : place.name();
    }

    String needs(Totals totals) {
        return number(sum(totals.needs()));
    }

    String offers(Totals totals) {
        return number(sum(totals.offers()));
    }

    String deliveries(Totals totals) {
        return number(sum(totals.deliveries()));
    }

    /// Receipts that stand.
    String receipts(Totals totals) {
        return number(sum(totals.proofs()) - totals.proofs().getOrDefault(Proof.WITHDRAWN, 0L));
    }

    String findings(Totals totals) {
        return number(sum(totals.findings()));
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private String number(long count) {
        return Amounts.number(BigDecimal.valueOf(count), messages.locale());
    }

    /// One line for each of the units with the most lines.
    List<String> sums(Totals totals) {
        return totals.units().entrySet().stream()
                .sorted(
                        Map.Entry.<String, Tally>comparingByValue(
                                        (a, b) -> Long.compare(a.lines(), b.lines()))
                                .reversed())
                .limit(MOST_UNITS)
                .map(each ->
                        messages.get(
                                "reports.sum",
                                each.getKey(),
                                each.getValue().needed(),
                                each.getValue().received(),
                                each.getValue().lost()))
                .toList();
    }

    String folder(@Nullable Path folder) {
        return folder == null ? "" : messages.get("reports.into", folder);
    }

    String make(boolean running) {
        return messages.get(running ? "reports.stop" : "reports.make");
    }

    String made(MadeReport report) {
        return messages.get(
                "reports.made",
                messages.times().clock(report.at()),
                BigDecimal.valueOf(report.entries()),
                report.sha256().substring(0, 12));
    }
}

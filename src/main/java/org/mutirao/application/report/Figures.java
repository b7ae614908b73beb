package org.mutirao.application.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutirao.application.report.Paper.Figure;

/// The numbers that a report begins with, and what each is made of.
final class Figures {
    private final Totals totals;
    private final ReportWords words;

    Figures(Totals totals, ReportWords words) {
        this.totals = totals;
        this.words = words;
    }

    List<Figure> all() {
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
}

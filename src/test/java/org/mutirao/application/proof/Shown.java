package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.Pages;
import org.mutirao.application.query.ReadModel;

/// Rows of the read tables in one line of text each, to be compared.
final class Shown {
    private Shown() {}

    /// Amounts are compared by value, however they were written.
    static String line(String id, String unit, BigDecimal... amounts) {
        StringJoiner text = new StringJoiner(" ", id + ":" + unit + " ", "");
        for (BigDecimal amount : amounts) {
            text.add(amount == null ? "?" : amount.stripTrailingZeros().toPlainString());
        }
        return text.toString();
    }

    static SortedMap<String, String> needs(ReadModel rows) {
        SortedMap<String, String> shown = new TreeMap<>();
        Pages.all(at -> rows.needs(NeedFilter.ALL, at, ReadModel.MOST_ROWS))
                .forEach(row -> shown.put(row.needId(), need(row)));
        return shown;
    }

    static String need(NeedRow row) {
        List<String> lines = new ArrayList<>();
        for (LedgerLine line : row.items()) {
            lines.add(
                    line(
                            line.itemId(),
                            line.unit(),
                            line.needed(),
                            line.reserved(),
                            line.inRoute(),
                            line.received(),
                            line.missing(),
                            line.excess()));
        }
        return row.status() + lines;
    }

    static SortedMap<String, String> offers(ReadModel rows) {
        SortedMap<String, String> shown = new TreeMap<>();
        Pages.all(at -> rows.offers(Set.of(), at, ReadModel.MOST_ROWS))
                .forEach(row -> shown.put(row.offerId(), offer(row)));
        return shown;
    }

    static String offer(OfferRow row) {
        List<String> lines = new ArrayList<>();
        for (OfferRow.Line line : row.items()) {
            lines.add(
                    line(
                            line.itemId(),
                            line.unit(),
                            line.offered(),
                            line.reserved(),
                            line.remaining()));
        }
        return row.status() + lines;
    }

    static SortedMap<String, String> deliveries(ReadModel rows) {
        SortedMap<String, String> shown = new TreeMap<>();
        Pages.all(at -> rows.deliveries(Set.of(), at, ReadModel.MOST_ROWS))
                .forEach(row -> shown.put(row.deliveryId(), delivery(row)));
        return shown;
    }

    static String delivery(DeliveryRow row) {
        List<String> lines = new ArrayList<>();
        for (DeliveryRow.Line line : row.lines()) {
            lines.add(
                    line(
                            line.lineId(),
                            line.unit(),
                            line.sent(),
                            line.received(),
                            line.lost(),
                            line.open()));
        }
        return row.status() + lines;
    }
}

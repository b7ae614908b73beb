package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Item;

/// Fields of a need or an offer by path: the last word on each stands.
final class NaiveFields {
    private Map<String, String> fields = new LinkedHashMap<>();

    /// One line: its id, unit, and how much of it (null: nobody said).
    record Line(String id, String unit, BigDecimal quantity) {}

    void change(Map<String, Change> changes) {
        changes.forEach((path, change) -> put(path, change.to()));
    }

    void put(String path, String value) {
        if (value == null) {
            fields.remove(path);
        } else {
            fields.put(path, value);
        }
    }

    /// Puts what was registered beneath changes that came before it in the order.
    void register(List<Item> items, String untilPath, String until) {
        Map<String, String> later = fields;
        fields = new LinkedHashMap<>();
        if (untilPath != null) {
            put(untilPath, until);
        }
        for (Item item : items) {
            String at = "/items/" + item.itemId() + "/";
            put(at + "name", item.name());
            put(at + "quantity", item.quantity() == null ? null : item.quantity().toPlainString());
            put(at + "unit", item.unit());
        }
        fields.putAll(later);
    }

    List<Line> lines() {
        List<String> ids = new ArrayList<>();
        for (String path : fields.keySet()) {
            if (path.startsWith("/items/")) {
                String rest = path.substring("/items/".length());
                int end = rest.indexOf('/');
                String id = end < 0 ? rest : rest.substring(0, end);
                if (!ids.contains(id)) {
                    ids.add(id);
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (String id : ids) {
            String unit = fields.get("/items/" + id + "/unit");
            lines.add(
                    new Line(
                            id,
                            unit == null ? "un" : unit,
                            number(fields.get("/items/" + id + "/quantity"))));
        }
        return lines;
    }

    Instant time(String path) {
        try {
            return fields.get(path) == null ? null : Instant.parse(fields.get(path));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Digits with at most one point in between, up to 30 on each side; anything else says nothing.
    private static BigDecimal number(String text) {
        if (text == null) {
            return null;
        }
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String part = point < 0 ? "0" : digits.substring(point + 1);
        return isDigits(whole) && isDigits(part) ? new BigDecimal(text) : null;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty()
                && text.length() <= 30
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

package org.mutirao.application.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Folding;

/// A sheet's header: which column holds which field.
record Header(SheetRow row, Map<ImportField, Integer> columns, List<String> ignored) {
    private static final Set<String> OF_OFFERS =
            Set.of(
                    "oferta",
                    "doacao",
                    "donativo",
                    "available until",
                    "disponivel ate",
                    "retirar ate",
                    "validade");
    private static final Set<ImportField> OF_ENTRIES =
            Set.of(
                    ImportField.QUANTITY,
                    ImportField.PLACE,
                    ImportField.PLACE_ID,
                    ImportField.URGENCY,
                    ImportField.STATUS,
                    ImportField.DUE);

    static String key(String header) {
        return String.join(" ", Folding.words(header));
    }

    /// Recognises columns by their names; of two columns for one field the first counts.
    static Header recognise(SheetRow row) {
        var columns = new EnumMap<ImportField, Integer>(ImportField.class);
        for (ImportField field : ImportField.values()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (field.names().contains(key(row.cell(i)))) {
                    columns.putIfAbsent(field, i);
                }
            }
        }
        return of(row, columns);
    }

    /// @return null: the row lacks a column of the map
    static @Nullable Header mapped(SheetRow row, ColumnMap map) {
        var columns = new EnumMap<ImportField, Integer>(ImportField.class);
        for (var entry : map.columns().entrySet()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (key(row.cell(i)).equals(key(entry.getValue()))) {
                    columns.putIfAbsent(entry.getKey(), i);
                }
            }
        }
        return columns.size() == map.columns().size() ? of(row, columns) : null;
    }

    private static Header of(SheetRow row, Map<ImportField, Integer> columns) {
        var ignored = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!columns.containsValue(i) && !row.cell(i).isBlank()) {
                ignored.add(row.cell(i).strip());
            }
        }
        return new Header(row, Map.copyOf(columns), List.copyOf(ignored));
    }

    boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    /// The header's own words for a field.
    String text(ImportField field) {
        Integer column = columns.get(field);
        return column == null ? field.word() : row.cell(column).strip();
    }

    boolean isExactly(String... names) {
        return row.cells().stream().map(Header::key).toList().equals(List.of(names));
    }

    /// What the rows seem to be; null: the names do not say.
    @Nullable ImportKind kind() {
        boolean goods = has(ImportField.ITEM);
        if (goods && OF_ENTRIES.stream().anyMatch(this::has)) {
            boolean offers = row.cells().stream().anyMatch(cell -> OF_OFFERS.contains(key(cell)));
            return offers ? ImportKind.OFFERS : ImportKind.NEEDS;
        }
        boolean located =
                has(ImportField.LATITUDE) || has(ImportField.CAPACITY) || has(ImportField.CITY);
        if (!goods && located && (has(ImportField.NAME) || has(ImportField.PLACE))) {
            return ImportKind.PLACES;
        }
        boolean listed =
                has(ImportField.CATEGORY) || has(ImportField.CODE) || has(ImportField.UNIT);
        return listed && (goods || has(ImportField.NAME)) ? ImportKind.ITEMS : null;
    }

    /// The field that every row of a kind needs and the sheet lacks; null: none is lacking.
    @Nullable ImportField missing(ImportKind kind) {
        return switch (kind) {
            case NEEDS, OFFERS -> has(ImportField.ITEM) ? null : ImportField.ITEM;
            case PLACES ->
                    has(ImportField.NAME) || has(ImportField.PLACE) ? null : ImportField.NAME;
            case ITEMS -> has(ImportField.NAME) || has(ImportField.ITEM) ? null : ImportField.NAME;
        };
    }
}

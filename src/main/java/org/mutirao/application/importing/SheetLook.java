package org.mutirao.application.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a sheet seems to hold, by its header: something to agree with, or to put right.
///
/// @param kind null: the names do not say
/// @param source first part of the rows' keys, by which rows of one source are the same each time
/// @param columns those that have a name, each name once
public record SheetLook(@Nullable ImportKind kind, String source, List<Column> columns) {
    public SheetLook {
        columns = List.copyOf(columns);
    }

    /// @param header its name in the sheet
    /// @param samples first values that are not blank
    /// @param field what it was recognised as; null: nothing
    public record Column(String header, List<String> samples, @Nullable ImportField field) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /// The map by which the sheet is read so.
    ///
    /// @param fields by header; of two columns for one field the first counts
    public ColumnMap map(ImportKind kind, Map<String, ImportField> fields) {
        Map<ImportField, String> headers = new TreeMap<>();
        for (Column column : columns) {
            ImportField field = fields.get(column.header());
            if (field != null && kind.fields().contains(field)) {
                headers.putIfAbsent(field, column.header());
            }
        }
        return new ColumnMap(kind, source, headers);
    }

    /// The same for each file with these columns in this order; it says nothing of what they are
    /// called.
    public String likeness() {
        return Integer.toHexString(
                columns.stream().map(column -> Header.key(column.header())).toList().hashCode());
    }
}

package org.mutirao.application.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.entry.Categories;
import org.mutirao.application.importing.ImportRow.DuplicateRow;
import org.mutirao.application.importing.SheetFormat.Decimal;

/// One pass over a sheet: looks for the header, then maps row after row and counts.
final class ImportRun implements SheetReader.Rows {
    private static final int MOST_TITLE_ROWS = 20;

    private final SheetImport.Request request;
    private final Categories categories;
    private final Consumer<ImportRow> sink;
    private final Map<String, Integer> firstRows = new HashMap<>();
    private Decimal decimal = Decimal.POINT;
    private @Nullable Mapping mapping;
    private @Nullable FileRefusal refusal;
    private int titles;
    private int rows;
    private int imported;
    private int duplicates;

    ImportRun(SheetImport.Request request, Categories categories, Consumer<ImportRow> sink) {
        this.request = request;
        this.categories = categories;
        this.sink = sink;
    }

    private record Mapping(ImportKind kind, Header header, Source source, RowMapper mapper) {}

    @Override
    public void format(SheetFormat format) {
        decimal = format.decimal();
    }

    @Override
    public boolean test(SheetRow row) {
        if (mapping != null) {
            take(mapping.mapper().map(row));
            return true;
        }
        mapping = mapping(row);
        return mapping != null || ++titles < MOST_TITLE_ROWS;
    }

    SheetImport.Result result(SheetFormat format) {
        if (mapping == null) {
            FileRefusal none = titles == 0 ? new FileRefusal.NoRows() : new FileRefusal.NoHeader();
            return new SheetImport.Refused(refusal == null ? none : refusal);
        }
        return new SheetImport.Mapped(
                mapping.kind(),
                mapping.source().name(),
                format,
                rows,
                imported,
                duplicates,
                rows - imported - duplicates,
                mapping.header().ignored());
    }

    private void take(ImportRow row) {
        rows++;
        if (!(row instanceof ImportRow.Entry entry)) {
            sink.accept(row);
            return;
        }
        @Nullable Integer first = firstRows.putIfAbsent(entry.externalId(), entry.row());
        if (first == null) {
            imported++;
            sink.accept(entry);
        } else {
            duplicates++;
            sink.accept(new DuplicateRow(entry.row(), entry.externalId(), first));
        }
    }

    /// @return null: the row is not the header
    private @Nullable Mapping mapping(SheetRow row) {
        @Nullable ColumnMap map = request.map();
        @Nullable Header header = map == null ? Header.recognise(row) : Header.mapped(row, map);
        if (header == null) {
            refuse(missingColumn(row, map));
            return null;
        }
        @Nullable ImportKind kind = request.kind();
        if (kind == null && map != null) {
            kind = map.kind();
        }
        if (kind == null) {
            kind = header.kind();
        }
        if (kind == null) {
            return null;
        }
        @Nullable ImportField missing = header.missing(kind);
        if (missing != null) {
            if (header.columns().size() > 1) {
                refuse(new FileRefusal.FieldMissing(kind.word(), missing.word()));
            }
            return null;
        }
        Source source = Source.of(header, map);
        return new Mapping(
                kind,
                header,
                source,
                new RowMapper(kind, header, source, decimal, request.zone(), categories));
    }

    private static @Nullable FileRefusal missingColumn(SheetRow row, @Nullable ColumnMap map) {
        if (map == null) {
            return null;
        }
        return map.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry ->
                        row.cells().stream()
                                .noneMatch(cell ->
                                        Header.key(cell).equals(Header.key(entry.getValue()))))
                .findFirst()
                .map(entry ->
                        new FileRefusal.ColumnMissing(entry.getKey().word(), entry.getValue()))
                .orElse(null);
    }

    private void refuse(@Nullable FileRefusal why) {
        if (refusal == null) {
            refusal = why;
        }
    }
}

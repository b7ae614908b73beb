package org.mutirao.application.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.importing.SheetLook.Column;

/// Looks at the top of a sheet for the row that names the columns.
final class LookRun implements SheetReader.Rows {
    private static final int MOST_ROWS = 40;
    private static final int MOST_TITLE_ROWS = 20;
    private static final int MOST_SAMPLES = 3;

    private final List<SheetRow> top = new ArrayList<>();

    @Override
    public boolean test(SheetRow row) {
        top.add(row);
        return top.size() < MOST_ROWS;
    }

    /// @return empty: there are no rows
    Optional<SheetLook> look() {
        return top.stream()
                .limit(MOST_TITLE_ROWS)
                .map(Header::recognise)
                .max(
                        Comparator.comparing(LookRun::isWhole)
                                .thenComparing(header -> header.columns().size())
                                .thenComparing(header -> named(header.row()))
                                .thenComparing(header -> -header.row().number()))
                .map(this::look);
    }

    /// Whether its names say all that an import needs.
    private static boolean isWhole(Header header) {
        @Nullable ImportKind kind = header.kind();
        return kind != null && header.missing(kind) == null;
    }

    private static long named(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private SheetLook look(Header header) {
        Map<Integer, ImportField> fields =
                header.columns().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getValue,
                                        Map.Entry::getKey,
                                        (first, again) -> first));
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < header.row().cells().size(); i++) {
            String name = header.row().cell(i).strip();
            if (!Header.key(name).isEmpty() && names.add(Header.key(name))) {
                columns.add(new Column(name, samples(header.row(), i), fields.get(i)));
            }
        }
        return new SheetLook(header.kind(), Source.of(header, null).name(), columns);
    }

    private List<String> samples(SheetRow header, int column) {
        return top.stream()
                .filter(row -> row.number() > header.number())
                .map(row -> row.cell(column).strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_SAMPLES)
                .toList();
    }
}

package org.mutirao.application.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.importing.SheetWriter.Cell;

/// One row that is being filled.
final class Cells {
    private static final DateTimeFormatter SORTABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final List<Cell> cells = new ArrayList<>();

    Cells text(@Nullable String text) {
        cells.add(text == null || text.isEmpty() ? Cell.blank() : Cell.text(text));
        return this;
    }

    Cells number(@Nullable BigDecimal number) {
        cells.add(number == null ? Cell.blank() : Cell.number(number));
        return this;
    }

    Cells number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /// As sheets sort it, in the operation's zone.
    Cells time(@Nullable Instant time, ZoneId zone) {
        return text(time == null ? null : SORTABLE.withZone(zone).format(time));
    }

    List<Cell> row() {
        return List.copyOf(cells);
    }
}

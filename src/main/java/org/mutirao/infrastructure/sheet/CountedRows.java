package org.mutirao.infrastructure.sheet;

import java.util.List;
import org.mutirao.application.importing.FileRefusal;
import org.mutirao.application.importing.SheetReader;
import org.mutirao.application.importing.SheetRow;

/// Hands rows over, within the limits that every sheet keeps.
final class CountedRows {
    private final SheetReader.Rows rows;
    private int count;

    CountedRows(SheetReader.Rows rows) {
        this.rows = rows;
    }

    int count() {
        return count;
    }

    /// @return whether more are wanted
    boolean take(int number, List<String> cells) throws Unfit {
        if (cells.size() > SheetReader.MOST_COLUMNS) {
            throw new Unfit(new FileRefusal.TooManyColumns(number, SheetReader.MOST_COLUMNS));
        }
        for (String cell : cells) {
            if (cell.length() > SheetReader.MOST_CELL) {
                throw new Unfit(new FileRefusal.CellTooLong(number, SheetReader.MOST_CELL));
            }
        }
        SheetRow row = new SheetRow(number, cells);
        if (row.isBlank()) {
            return true;
        }
        if (++count > SheetReader.MOST_ROWS) {
            throw new Unfit(new FileRefusal.TooManyRows(SheetReader.MOST_ROWS));
        }
        return rows.test(row);
    }
}

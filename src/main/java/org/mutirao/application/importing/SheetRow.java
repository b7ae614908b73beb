package org.mutirao.application.importing;

import java.util.List;

/// One row of a sheet.
///
/// @param number as a spreadsheet counts: from 1, the header included
/// @param cells as text; neutralised cells are restored, missing ones at the end are left out
public record SheetRow(int number, List<String> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// @return empty text where the row is shorter
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

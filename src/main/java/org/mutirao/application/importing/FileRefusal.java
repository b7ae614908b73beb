package org.mutirao.application.importing;

import org.mutirao.application.command.Said;

/// Why a file cannot be read as a sheet. Nothing of it was imported.
public sealed interface FileRefusal {

    /// As data for a message, code `sheet_…`.
    default Said said() {
        return switch (this) {
            case Missing() -> Said.of("sheet_missing");
            case Unreadable(var detail) -> Said.of("sheet_unreadable", detail);
            case TooLarge(var bytes, var most) -> Said.of("sheet_too_large", bytes, most);
            case TooManyRows(var most) -> Said.of("sheet_too_many_rows", most);
            case TooManyColumns(var row, var most) -> Said.of("sheet_too_many_columns", row, most);
            case CellTooLong(var row, var most) -> Said.of("sheet_cell_too_long", row, most);
            case NotASheet() -> Said.of("sheet_not_a_sheet");
            case OldWorkbook() -> Said.of("sheet_old_workbook");
            case Malformed(var row) -> Said.of("sheet_malformed", row);
            case Inflates(var bytes, var most) -> Said.of("sheet_inflates", bytes, most);
            case NoRows() -> Said.of("sheet_no_rows");
            case NoHeader() -> Said.of("sheet_no_header");
            case ColumnMissing(var field, var column) ->
                    Said.of("sheet_column_missing", field, column);
            case FieldMissing(var kind, var field) -> Said.of("sheet_field_missing", kind, field);
        };
    }

    record Missing() implements FileRefusal {}

    record Unreadable(String detail) implements FileRefusal {}

    record TooLarge(long bytes, long most) implements FileRefusal {}

    record TooManyRows(int most) implements FileRefusal {}

    record TooManyColumns(int row, int most) implements FileRefusal {}

    /// @param most UTF-16 units
    record CellTooLong(int row, int most) implements FileRefusal {}

    /// Neither text in a known encoding nor a workbook.
    record NotASheet() implements FileRefusal {}

    /// A workbook of the old binary kind, or one with a password: save it as .xlsx without one.
    record OldWorkbook() implements FileRefusal {}

    /// @param row near which quotes or markup do not match
    record Malformed(int row) implements FileRefusal {}

    /// A workbook that unpacks to more than it may.
    record Inflates(long bytes, long most) implements FileRefusal {}

    record NoRows() implements FileRefusal {}

    /// No row names columns that are known: give a map.
    record NoHeader() implements FileRefusal {}

    /// The map names a column that the sheet lacks.
    record ColumnMissing(String field, String column) implements FileRefusal {}

    /// The sheet has no column for what every row of the kind needs.
    record FieldMissing(String kind, String field) implements FileRefusal {}
}

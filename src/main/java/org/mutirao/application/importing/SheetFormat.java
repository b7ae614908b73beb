package org.mutirao.application.importing;

/// What a file turned out to be.
///
/// @param encoding name of the character set; `xlsx` has none of its own
/// @param separator between cells; `\0` in a workbook
/// @param decimal how numbers are written
public record SheetFormat(Kind kind, String encoding, char separator, Decimal decimal) {
    public enum Kind {
        CSV,
        XLSX
    }

    public enum Decimal {
        /// `1.5`; a workbook's numbers, and sheets with commas between cells.
        POINT,
        /// `1,5`, and points between thousands; sheets with anything else between cells.
        COMMA
    }
}

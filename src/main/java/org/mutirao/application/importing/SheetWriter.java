package org.mutirao.application.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes a sheet, CSV or XLSX by the file's suffix, row by row.
public interface SheetWriter {

    /// Writes beside the file and then puts the whole in its place, so that no half sheet is left.
    ///
    /// @param language decides between `;` with decimal commas (pt) and `,` with points
    /// @return how many rows were written, without the header
    /// @throws IOException the disk or the folder refused; the file is as it was before
    int write(Path file, Locale language, List<String> header, Stream<List<Cell>> rows)
            throws IOException;

    sealed interface Cell {
        static Cell text(String text) {
            return new Text(text);
        }

        static Cell number(BigDecimal number) {
            return new Number(number);
        }

        static Cell blank() {
            return new Blank();
        }
    }

    /// Stays text, also where it looks like a number: leading zeros survive.
    record Text(String text) implements Cell {}

    record Number(BigDecimal number) implements Cell {}

    record Blank() implements Cell {}
}

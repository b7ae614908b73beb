package org.mutirao.application.importing;

import java.nio.file.Path;
import java.util.function.Predicate;

/// Reads the rows of a sheet one after another, without holding the whole of it.
public interface SheetReader {
    long MOST_BYTES = 50L * 1024 * 1024;
    int MOST_ROWS = 200_000;
    int MOST_COLUMNS = 1_024;
    int MOST_CELL = 32_768;

    /// Hands over each row that is not blank, until the file ends or `rows` answers false.
    ///
    /// @param rows what it was given before a refusal is not to be kept
    Result read(Path file, Rows rows);

    /// What takes rows.
    interface Rows extends Predicate<SheetRow> {
        /// Called once, before the first row.
        default void format(SheetFormat format) {}
    }

    sealed interface Result {}

    /// @param rows how many were handed over
    record Read(SheetFormat format, int rows) implements Result {}

    record Refused(FileRefusal why) implements Result {}
}

package org.mutirao.infrastructure.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mutirao.application.importing.FileRefusal;
import org.mutirao.application.importing.SheetReader;
import org.mutirao.application.importing.SheetReader.Refused;
import org.mutirao.application.importing.SheetRow;

/// Reads a sheet as an import does and keeps the rows of the last one.
final class ReadSheet {
    private final List<SheetRow> rows = new ArrayList<>();

    SheetReader.Result read(Path file) {
        rows.clear();
        return new SheetFiles()
                .read(
                        file,
                        row -> {
                            rows.add(row);
                            return true;
                        });
    }

    FileRefusal refusal(Path file) {
        return ((Refused) read(file)).why();
    }

    List<SheetRow> rows() {
        return rows;
    }

    List<List<String>> cells() {
        return rows.stream().map(SheetRow::cells).toList();
    }
}

package org.mutirao.infrastructure.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.mutirao.application.importing.SheetWriter.Cell;

/// A workbook with one worksheet.
final class XlsxOut implements SheetFileWriter.Out {
    private final OutputStream file;
    private final Workbook workbook;
    private final XlsxRows rows;

    XlsxOut(Path path) throws IOException {
        file = new BufferedOutputStream(Files.newOutputStream(path));
        workbook = new Workbook(file, "Mutirao", "1.0");
        rows = new XlsxRows(workbook.newWorksheet("Mutirao"));
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        rows.row(cells);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            workbook.finish();
        }
    }
}

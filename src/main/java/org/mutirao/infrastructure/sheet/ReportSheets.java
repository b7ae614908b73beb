package org.mutirao.infrastructure.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.report.Paper;
import org.mutirao.application.report.Paper.Column;
import org.mutirao.application.report.Paper.Medium;
import org.mutirao.application.report.Paper.Table;
import org.mutirao.application.report.PaperWriter;
import org.mutirao.application.report.WholeFile;

/// The tables of a report as sheets: a workbook with one each, or one CSV in which the first column
/// says of which table a row is and the others are those of all tables together.
public final class ReportSheets {
    private static final int LONGEST_NAME = 31;

    private ReportSheets() {}

    public static PaperWriter csv() {
        return (file, paper) -> WholeFile.write(file, part -> csv(part, paper));
    }

    public static PaperWriter workbook() {
        return (file, paper) -> WholeFile.write(file, part -> workbook(part, paper));
    }

    private static List<Table> tables(Paper paper) {
        return paper.tables().stream().filter(table -> table.medium() != Medium.PAPER).toList();
    }

    private static void csv(Path part, Paper paper) throws IOException {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Table table : tables(paper)) {
            table.columns().forEach(column -> columns.putIfAbsent(column.key(), column));
        }
        try (var out = new CsvOut(part, paper.language())) {
            List<Cell> header = new ArrayList<>();
            header.add(Cell.text(paper.tableColumn()));
            columns.values().forEach(column -> header.add(Cell.text(column.title())));
            out.row(header);
            List<String> keys = List.copyOf(columns.keySet());
            for (Table table : tables(paper)) {
                List<Integer> places =
                        table.columns().stream().map(column -> keys.indexOf(column.key())).toList();
                rows(table, row -> out.row(spread(table.key(), row, places, keys.size())));
            }
        }
    }

    private static List<Cell> spread(String key, List<Cell> row, List<Integer> places, int width) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(width + 1, Cell.blank()));
        cells.set(0, Cell.text(key));
        for (int i = 0; i < row.size(); i++) {
            cells.set(places.get(i) + 1, row.get(i));
        }
        return cells;
    }

    private static void workbook(Path part, Paper paper) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part))) {
            Workbook workbook = new Workbook(file, "Mutirao", "1.0");
            for (Table table : tables(paper)) {
                Worksheet sheet = workbook.newWorksheet(name(table.title()));
                var rows = new XlsxRows(sheet);
                rows.row(
                        table.columns().stream().map(column -> Cell.text(column.title())).toList());
                rows(table, rows::row);
                sheet.finish();
            }
            workbook.finish();
        }
    }

    /// A worksheet's name may be no longer, and holds none of some characters.
    private static String name(String title) {
        String allowed = title.replaceAll("[\\[\\]:*?/\\\\]", "");
        return allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
    }

    @FunctionalInterface
    private interface RowSink {
        void take(List<Cell> row) throws IOException;
    }

    private static void rows(Table table, RowSink sink) throws IOException {
        try {
            table.rows()
                    .each(row -> {
                        try {
                            sink.take(row);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
    }
}

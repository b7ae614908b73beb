package org.mutirao.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.importing.FileImport;
import org.mutirao.bench.Raw.Row;
import org.mutirao.bench.Rounds.Contender;

/// The 7,415 rows of the sample's needs, each time into an operation of its own.
final class Importing {
    private static final int ROWS = 7_415;
    private static final String APP = "app";
    private static final String RAW = "raw, the same rows";

    private final Path sheet;
    private final Path base;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Desk desk;
    private @Nullable Written written;
    private @Nullable Raw raw;

    private Importing(Path sheet, Path base) {
        this.sheet = sheet;
        this.base = base;
    }

    static void measure(Page page, Path base, int rounds) throws Exception {
        page.section(
                "Import of 7,415 rows",
                "The sample's needs file is read, mapped and appended as one command, with its read"
                        + " tables, to a new operation. Beside it: SQL that inserts the rows that"
                        + " this left in the log and in the read tables, in one transaction.");
        Path sheet = Files.createTempFile(base, "needs", ".csv");
        try (InputStream sample =
                Importing.class.getResourceAsStream("/org/mutirao/sample/sosrs_2024_needs.csv")) {
            Files.write(sheet, sample.readAllBytes());
            var importing = new Importing(sheet, base);
            var run =
                    Rounds.of(
                            0,
                            rounds,
                            Contender.of(APP, importing::run)
                                    .first(importing::found)
                                    .then(importing::keepRows),
                            Contender.of(RAW, importing::insert)
                                    .first(importing::copy)
                                    .then(importing::close));
            page.contenders(run, "rows");
            page.noTarget("import of 7,415 rows, s", run.spread(APP, Sample::seconds));
            page.noTarget("import / raw", run.ratio(APP, RAW, Sample::perSecond));
            page.line(importing.rows.size() + " rows in all tables");
        } finally {
            Files.delete(sheet);
        }
    }

    private long found() throws Exception {
        desk = Desk.found(base);
        SingleAppend.copy(desk, SingleAppend.COPY);
        written = new Written(desk.file);
        return 0;
    }

    private long run() {
        var request = new FileImport.Request(sheet, null, null, false);
        FileImport.Result result = desk.graph.imports().run(request, new Silent());
        if (result instanceof FileImport.Report report
                && report.rows() == ROWS
                && report.imported() + report.duplicates() == ROWS) {
            return ROWS;
        }
        throw new IllegalStateException("not all of the file: " + result);
    }

    private long keepRows() throws Exception {
        rows.clear();
        written.next(false).forEach(rows::addAll);
        written.close();
        try (var reader = Raw.reader(desk.file)) {
            rows.addAll(Rebuilding.rows(reader));
        }
        return 0;
    }

    /// The operation as it was before the import, its read tables empty.
    private long copy() throws Exception {
        raw = Raw.writer(desk.beside(SingleAppend.COPY));
        for (Row table : raw.rows("", "SELECT name FROM projection")) {
            raw.script("DELETE FROM " + table.values()[0]);
        }
        raw.connection.commit();
        return 0;
    }

    private long insert() throws Exception {
        raw.insert(rows);
        raw.connection.commit();
        return ROWS;
    }

    private long close() throws Exception {
        raw.close();
        desk.close();
        return 0;
    }

    private static final class Silent implements FileImport.Progress {
        @Override
        public void read(int rows) {
            // nobody looks
        }

        @Override
        public void writing(int events) {
            // nobody looks
        }
    }
}

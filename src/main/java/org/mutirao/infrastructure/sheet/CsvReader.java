package org.mutirao.infrastructure.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mutirao.application.importing.FileRefusal;
import org.mutirao.application.importing.SheetFormat;
import org.mutirao.application.importing.SheetReader;

/// Reads text sheets.
final class CsvReader {
    private CsvReader() {}

    static SheetReader.Result read(Path file, SheetReader.Rows rows) throws IOException {
        var encoding = Encodings.find(file);
        if (encoding.isEmpty()) {
            throw new Unfit(new FileRefusal.NotASheet());
        }
        Separators.Found found;
        try (Reader sample = Encodings.open(file, encoding.get())) {
            found = Separators.find(sample);
        }
        var format =
                new SheetFormat(
                        SheetFormat.Kind.CSV,
                        encoding.get().charset().name(),
                        found.separator(),
                        found.separator() == ','
                                ? SheetFormat.Decimal.POINT
                                : SheetFormat.Decimal.COMMA);
        try (Reader reader =
                        new CellGuard(Encodings.open(file, encoding.get()), found.separator());
                CSVParser parser = parser(reader, found.separator())) {
            rows.format(format);
            return new SheetReader.Read(format, read(parser, found.announced(), rows));
        }
    }

    private static CSVParser parser(Reader reader, char separator) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get();
        return CSVParser.builder().setReader(reader).setFormat(format).get();
    }

    private static int read(CSVParser parser, boolean skipFirst, SheetReader.Rows rows)
            throws IOException {
        var counted = new CountedRows(rows);
        var records = parser.iterator();
        while (hasNext(parser, records)) {
            CSVRecord record = records.next();
            boolean announcement = skipFirst && record.getRecordNumber() == 1;
            List<String> cells = record.stream().map(Neutral::restored).toList();
            if (!announcement && !counted.take((int) record.getRecordNumber(), cells)) {
                break;
            }
        }
        return counted.count();
    }

    private static boolean hasNext(CSVParser parser, Iterator<CSVRecord> records)
            throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof Unfit unfit) {
                throw unfit;
            }
            int row = (int) parser.getRecordNumber() + 1;
            throw new Unfit(new FileRefusal.Malformed(row));
        }
    }
}

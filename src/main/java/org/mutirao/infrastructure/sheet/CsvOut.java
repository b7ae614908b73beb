package org.mutirao.infrastructure.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.mutirao.application.importing.SheetWriter.Blank;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.importing.SheetWriter.Number;
import org.mutirao.application.importing.SheetWriter.Text;

/// UTF-8 with its mark, by which spreadsheets know it. Texts are neutralised; a number is no
/// formula, and stays one.
final class CsvOut implements SheetFileWriter.Out {
    private final CSVPrinter printer;
    private final boolean comma;

    CsvOut(Path file, Locale language) throws IOException {
        comma = language.getLanguage().equals("pt");
        BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(comma ? ';' : ',')
                        .setQuoteMode(QuoteMode.MINIMAL)
                        .get();
        printer = new CSVPrinter(writer, format);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (Cell cell : cells) {
            printer.print(text(cell));
        }
        printer.println();
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Text(var text) -> Neutral.neutralised(text);
            case Number(var number) when comma -> number.toPlainString().replace('.', ',');
            case Number(var number) -> number.toPlainString();
            case Blank() -> "";
        };
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}

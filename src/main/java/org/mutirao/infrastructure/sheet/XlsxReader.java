package org.mutirao.infrastructure.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.importing.FileRefusal;
import org.mutirao.application.importing.SheetFormat;
import org.mutirao.application.importing.SheetReader;

/// Reads the first visible sheet of a workbook.
final class XlsxReader {
    private static final MathContext DIGITS = new MathContext(15);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[ydhs]", Pattern.CASE_INSENSITIVE);

    private XlsxReader() {}

    static SheetReader.Result read(Path file, SheetReader.Rows rows) throws IOException {
        XlsxGuard.check(file);
        var format =
                new SheetFormat(SheetFormat.Kind.XLSX, "UTF-8", '\0', SheetFormat.Decimal.POINT);
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            Sheet sheet =
                    workbook.getSheets()
                            .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst()
                            .orElseThrow(() -> new Unfit(new FileRefusal.NoRows()));
            rows.format(format);
            return new SheetReader.Read(format, read(sheet, rows));
        }
    }

    private static int read(Sheet sheet, SheetReader.Rows rows) throws IOException {
        var counted = new CountedRows(rows);
        int number = 1;
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> iterator = stream.iterator();
            while (iterator.hasNext()) {
                Row row = iterator.next();
                number = row.getRowNum();
                if (row.getCellCount() > SheetReader.MOST_COLUMNS) {
                    throw new Unfit(
                            new FileRefusal.TooManyColumns(number, SheetReader.MOST_COLUMNS));
                }
                if (!counted.take(number, texts(row))) {
                    break;
                }
            }
            return counted.count();
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Unfit(new FileRefusal.Malformed(number + 1));
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            // a row holds null where the sheet leaves a cell out
            @Nullable Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    private static String text(Cell cell) {
        @Nullable String raw = cell.getRawValue();
        if (cell.getType() == CellType.NUMBER && raw != null) {
            return isDate(cell) ? time(cell) : number(raw);
        }
        if (cell.getType() == CellType.STRING || cell.getType() == CellType.BOOLEAN) {
            return Neutral.restored(cell.getText());
        }
        // a formula's last result; an error is no text
        return cell.getType() == CellType.FORMULA && raw != null ? Neutral.restored(raw) : "";
    }

    /// A workbook keeps 15 digits; what follows is noise of its binary form.
    private static String number(String raw) {
        BigDecimal number = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
        return number.scale() < -MOST_ZEROS ? raw : number.toPlainString();
    }

    private static final int MOST_ZEROS = 30;

    private static boolean isDate(Cell cell) {
        @Nullable String format = cell.getDataFormatString();
        return format != null && DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static String time(Cell cell) {
        LocalDateTime time = cell.asDate();
        return TIME.format(time);
    }
}

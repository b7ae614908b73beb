package org.mutirao.infrastructure.sheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.mutirao.application.importing.SheetWriter.Blank;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.importing.SheetWriter.Number;
import org.mutirao.application.importing.SheetWriter.Text;

/// Rows of one worksheet, flushed as it grows. Texts are typed as text, numbers as numbers.
final class XlsxRows {
    private static final int ROWS_HELD = 500;
    private static final int EXACT_DIGITS = 15;
    private static final String AS_TEXT = "@";

    private final Worksheet sheet;
    private int next;

    XlsxRows(Worksheet sheet) {
        this.sheet = sheet;
    }

    void row(List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Text(var text) -> text(i, Neutral.neutralised(text));
                // a workbook's number is binary: more digits would change
                case Number(var number) when number.precision() > EXACT_DIGITS ->
                        text(i, number.toPlainString());
                case Number(var number) -> sheet.value(next, i, number);
                case Blank() -> {}
            }
        }
        if (++next % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void text(int column, String text) {
        sheet.inlineString(next, column, text);
        sheet.style(next, column).format(AS_TEXT).set();
    }
}

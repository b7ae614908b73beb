package org.mutirao.infrastructure.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.mutirao.application.importing.FileRefusal;
import org.mutirao.application.importing.SheetReader;

/// Stops at a cell, or a row, that is longer than any may be, before a parser holds it as a whole:
/// one quote that nothing closes would make the rest of the file a cell.
final class CellGuard extends FilterReader {
    private final char separator;
    private int row = 1;
    private int cell;
    private int column;
    private boolean quoted;
    private boolean closed;
    private boolean atStart = true;

    CellGuard(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            see((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        for (int i = from; i < from + n; i++) {
            see(buffer[i]);
        }
        return n;
    }

    private void see(char c) throws IOException {
        boolean afterQuote = closed;
        closed = false;
        if (c == '"' && (atStart || quoted || afterQuote)) {
            // a doubled quote closes and opens again
            closed = quoted;
            quoted = !quoted;
            atStart = false;
        } else if (!quoted && (c == separator || c == '\n')) {
            next(c);
            return;
        } else {
            atStart = false;
        }
        if (++cell > SheetReader.MOST_CELL + 2) {
            throw new Unfit(new FileRefusal.CellTooLong(row, SheetReader.MOST_CELL));
        }
    }

    private void next(char c) throws IOException {
        cell = 0;
        atStart = true;
        column++;
        if (c == '\n') {
            row++;
            column = 0;
        } else if (column >= SheetReader.MOST_COLUMNS) {
            throw new Unfit(new FileRefusal.TooManyColumns(row, SheetReader.MOST_COLUMNS));
        }
    }
}

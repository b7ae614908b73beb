package org.mutirao.application.paper;

import java.util.BitSet;

/// Draws texts as square codes (QR).
@FunctionalInterface
public interface SquareCodes {
    /// @param content short, such as an id or a code
    Squares of(String content);

    /// @param side in squares, the white rim included
    /// @param dark which are, row by row
    record Squares(int side, BitSet dark) {
        public boolean isDark(int row, int column) {
            return dark.get(row * side + column);
        }
    }
}

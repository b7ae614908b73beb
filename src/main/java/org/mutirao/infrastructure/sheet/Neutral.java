package org.mutirao.infrastructure.sheet;

/// Cells that a spreadsheet would run as a formula get an apostrophe before them, and lose it when
/// they are read. A cell that already began so gets one more: nothing is lost either way.
final class Neutral {
    private static final String DANGEROUS = "=+-@\t\r＝＋－＠";

    private Neutral() {}

    static String neutralised(String cell) {
        return isDangerous(cell) ? "'" + cell : cell;
    }

    static String restored(String cell) {
        return cell.startsWith("'") && isDangerous(cell) ? cell.substring(1) : cell;
    }

    /// Whether a dangerous character comes first, but for apostrophes.
    private static boolean isDangerous(String cell) {
        int i = 0;
        while (i < cell.length() && cell.charAt(i) == '\'') {
            i++;
        }
        return i < cell.length() && DANGEROUS.indexOf(cell.charAt(i)) >= 0;
    }
}

package org.mutirao.application.entry;

/// A stretch of the line, and what it was understood as, for the coloured preview.
///
/// @param start index of its first UTF-16 unit
/// @param end index after its last
public record Token(int start, int end, Kind kind) {
    public enum Kind {
        AMOUNT,
        UNIT,
        ITEM,
        PLACE,
        URGENCY,
        DUE,
        PEOPLE,
        /// Kept with the item, though it stands where nothing was expected.
        LEFTOVER
    }

    public String in(String line) {
        return line.substring(start, end);
    }
}

package org.mutirao.eventlog;

/// Why a text may not enter a log.
public sealed interface TextProblem {
    record Empty(String column) implements TextProblem {}

    record ControlCharacter(String column, int codePoint) implements TextProblem {}

    record LoneSurrogate(String column) implements TextProblem {}

    /// Bytes from outside that are not UTF-8.
    record NotUtf8(String column) implements TextProblem {}

    /// A header column that is not in its one form.
    record WrongForm(String column, Form wanted) implements TextProblem {}

    /// The forms of the header's columns.
    enum Form {
        /// lower case, with its hyphens
        UUID,
        /// 64 lower-case hex digits
        HASH,
        /// 16 lower-case hex digits
        CLOCK,
        /// RFC 3339, three decimals, `Z`, a day that exists
        TIME,
        /// an ASCII capital, then up to 63 ASCII letters and digits
        NAME,
        FROM_ZERO,
        FROM_ONE
    }

    /// @param bytes of UTF-8 in payload and envelope; at most [TextRules#MAX_BYTES] are allowed
    record TooLong(int bytes) implements TextProblem {}

    /// @param detail which rule of the JSON text was broken
    record NotJson(String column, String detail) implements TextProblem {}

    /// @param recomputed the hash that the columns have
    record OtherHash(String recomputed) implements TextProblem {}
}

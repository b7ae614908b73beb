package org.mutirao.eventlog;

/// Why a text may not enter a log.
public sealed interface TextProblem {
    record Empty(String column) implements TextProblem {}

    record ControlCharacter(String column, int codePoint) implements TextProblem {}

    record LoneSurrogate(String column) implements TextProblem {}

    /// @param bytes of UTF-8 in payload and envelope; at most [TextRules#MAX_BYTES] are allowed
    record TooLong(int bytes) implements TextProblem {}

    /// @param detail which rule of the JSON text was broken
    record NotJson(String column, String detail) implements TextProblem {}
}

package org.mutirao.infrastructure.crypto;

import java.util.HexFormat;

/// Hex as the log has it: lower case, and of one length.
final class Hex {
    private Hex() {}

    static boolean isLower(String text, int bytes) {
        return text.length() == 2 * bytes
                && text.chars()
                        .allMatch(c -> c < 'A' && HexFormat.isHexDigit(c) || c >= 'a' && c <= 'f');
    }
}

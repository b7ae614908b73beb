package org.mutirao.application.command;

import java.math.BigInteger;

/// The prefix of a device's short numbers: the end of its id in Crockford's base 32, where ids
/// differ.
final class ShortNumbers {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 4;

    private ShortNumbers() {}

    static String prefix(String deviceId) {
        BigInteger bits = new BigInteger(deviceId.replace("-", ""), 16);
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(bits.intValue() & 31));
            bits = bits.shiftRight(5);
        }
        return text.reverse().toString();
    }
}

package org.mutirao.application.command;

import java.math.BigInteger;
import java.util.Set;
import org.mutirao.eventlog.LogReader;

/// The prefix of a device's short numbers: the end of its id in Crockford's base 32, where ids
/// differ.
final class ShortNumbers {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 4;
    private static final int LONGEST = 26;

    private ShortNumbers() {}

    static String prefix(String deviceId) {
        return prefix(deviceId, Set.of());
    }

    /// As short as it can be without being another device's.
    static String prefix(String deviceId, Set<String> taken) {
        int length = LENGTH;
        while (taken.contains(prefix(deviceId, length)) && length < LONGEST) {
            length++;
        }
        return prefix(deviceId, length);
    }

    private static String prefix(String deviceId, int length) {
        BigInteger bits = new BigInteger(deviceId.replace("-", ""), 16);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(bits.intValue() & 31));
            bits = bits.shiftRight(5);
        }
        return text.reverse().toString();
    }

    /// @param drawn how many were drawn since the last append
    static String next(LogReader log, long drawn) {
        return log.local(Turn.PREFIX).orElse("0000") + "-" + (first(log) + drawn);
    }

    static long first(LogReader log) {
        return log.local(Turn.NEXT_NUMBER).map(Long::parseLong).orElse(1L);
    }
}

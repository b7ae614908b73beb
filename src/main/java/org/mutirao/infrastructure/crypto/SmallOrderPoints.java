package org.mutirao.infrastructure.crypto;

import java.util.Locale;
import java.util.Set;

/// The points of Ed25519 whose order divides 8, in every encoding that some decoder takes: seven
/// values of y (five points' and two more, y + p, below 2²⁵⁵), each with either sign bit.
final class SmallOrderPoints {
    /// The 32 bytes in hex with the sign bit (the highest bit of the last byte) cleared.
    static final Set<String> WITHOUT_SIGN =
            Set.of(
                    "0100000000000000000000000000000000000000000000000000000000000000",
                    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                    "0000000000000000000000000000000000000000000000000000000000000000",
                    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

    private SmallOrderPoints() {}

    /// @param hex 64 lower-case hex digits
    static boolean contains(String hex) {
        int last = Integer.parseInt(hex, 62, 64, 16) & 0x7f;
        return WITHOUT_SIGN.contains(
                hex.substring(0, 62) + String.format(Locale.ROOT, "%02x", last));
    }
}

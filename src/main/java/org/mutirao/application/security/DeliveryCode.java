package org.mutirao.application.security;

/// A delivery's or pickup's secret: 40 random bits as 8 Crockford characters. Whoever says it was
/// there.
///
/// @param characters 8 of `0-9 A-Z` without I, L, O, U; what scrypt is given, in ASCII
public record DeliveryCode(String characters) {
    public static final int RANDOM_BYTES = 5;
    static final int LENGTH = 8;

    /// @throws IllegalArgumentException not a code; the message does not quote it
    public DeliveryCode {
        if (!areCharacters(characters)) {
            throw new IllegalArgumentException("a code is 8 Crockford characters");
        }
    }

    static boolean areCharacters(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(c -> CrockfordCheck.ALPHABET.indexOf(c) >= 0);
    }

    public static DeliveryCode random(Randomness random) {
        long bits = 0;
        for (byte next : random.bytes(RANDOM_BYTES)) {
            bits = bits << 8 | next & 0xff;
        }
        StringBuilder characters = new StringBuilder(LENGTH);
        for (int shift = 5 * (LENGTH - 1); shift >= 0; shift -= 5) {
            characters.append(CrockfordCheck.ALPHABET.charAt((int) (bits >> shift & 31)));
        }
        return new DeliveryCode(characters.toString());
    }

    /// Reads what a person typed or a camera saw; see [TypedCode].
    public static TypedCode parse(String typed) {
        return TypedCode.parse(typed);
    }

    /// @return the code as people see it, with its check character: `7K3M-9QX2-V`
    public String grouped() {
        return characters.substring(0, 4)
                + "-"
                + characters.substring(4)
                + "-"
                + CrockfordCheck.of(characters);
    }

    @Override
    public String toString() {
        return "DeliveryCode[<secret>]";
    }
}

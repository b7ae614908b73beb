package org.mutirao.application.security;

/// A code as typed: well formed, or mistyped. A mistyped one is not a wrong one: it says which
/// mistake to look for and costs no attempt.
public sealed interface TypedCode {
    /// The check character agrees; whether it is this delivery's code is another question.
    record WellFormed(DeliveryCode code) implements TypedCode {}

    /// Not 9 characters, spaces and hyphens apart.
    ///
    /// @param characters how many there were
    record WrongLength(int characters) implements TypedCode {}

    /// A character that no code has.
    ///
    /// @param position from 1, spaces and hyphens not counted
    record UnknownCharacter(int position) implements TypedCode {}

    /// At least one character is mistyped or two are exchanged.
    record CheckFailed() implements TypedCode {}

    /// Takes lower case, O for 0, I and L for 1, and any spaces, hyphens and dashes.
    static TypedCode parse(String typed) {
        StringBuilder characters = new StringBuilder();
        int[] visible = typed.codePoints().filter(c -> !isSeparator(c)).toArray();
        if (visible.length != DeliveryCode.LENGTH + 1) {
            return new WrongLength(visible.length);
        }
        for (int i = 0; i < visible.length; i++) {
            char read = meant(visible[i]);
            if (CrockfordCheck.ALPHABET.indexOf(read) < 0) {
                return new UnknownCharacter(i + 1);
            }
            characters.append(read);
        }
        DeliveryCode code = new DeliveryCode(characters.substring(0, DeliveryCode.LENGTH));
        boolean agrees =
                CrockfordCheck.of(code.characters()) == characters.charAt(DeliveryCode.LENGTH);
        return agrees ? new WellFormed(code) : new CheckFailed();
    }

    private static boolean isSeparator(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == 0x2212;
    }

    private static char meant(int c) {
        int upper = c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper < 0x80 ? (char) upper : '?';
        };
    }
}

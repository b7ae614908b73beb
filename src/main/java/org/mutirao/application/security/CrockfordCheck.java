package org.mutirao.application.security;

/// Crockford's 32 characters as the field GF(2⁵), and a check character from the same 32.
///
/// Crockford's own check (mod 37) needs `* ~ $ = U`, which are hard to find on a phone and hard to
/// say aloud. Here check = Σ αⁱ·dᵢ with α a root of x⁵+x²+1 and i = 1 for the first character:
/// every single wrong character, every exchange of two characters at any distance and every doubled
/// pair typed as another pair changes it.
final class CrockfordCheck {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REDUCTION = 0b100101;

    private CrockfordCheck() {}

    /// @param body characters of [#ALPHABET] only, at most 30
    static char of(String body) {
        int sum = 0;
        for (int i = body.length() - 1; i >= 0; i--) {
            sum = timesAlpha(sum ^ ALPHABET.indexOf(body.charAt(i)));
        }
        return ALPHABET.charAt(sum);
    }

    private static int timesAlpha(int element) {
        int doubled = element << 1;
        return doubled > 31 ? doubled ^ REDUCTION : doubled;
    }
}

package org.mutirao.application.entry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people write them.
public final class Amounts {
    /// The most that one line may ask for.
    public static final BigDecimal MOST = new BigDecimal("999999999");

    public static final int MOST_DECIMALS = 6;

    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final Pattern COMMA =
            Pattern.compile("(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+)(,\\d+)?");
    private static final Pattern POINT = Pattern.compile("(\\d+|[1-9]\\d{0,2}(,\\d{3})+)\\.\\d+");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final int MOST_CHARACTERS = 64;

    private Amounts() {}

    /// Reads `1,5`, `1.200` (one thousand two hundred), `1.200,5`, `1.5` and `1,200.5`.
    ///
    /// @return empty: not a number
    public static Optional<BigDecimal> typed(String text) {
        String digits = unsigned(text);
        if (digits.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        if (COMMA.matcher(digits).matches()) {
            return signed(text, digits.replace(".", "").replace(',', '.'));
        }
        return POINT.matcher(digits).matches()
                ? signed(text, digits.replace(",", ""))
                : Optional.empty();
    }

    /// Reads a number with a point before its decimals and no thousands: `1.200` is 1.2.
    public static Optional<BigDecimal> plain(String text) {
        String digits = unsigned(text);
        return digits.length() <= MOST_CHARACTERS && PLAIN.matcher(digits).matches()
                ? signed(text, digits)
                : Optional.empty();
    }

    /// Whether the points in a text could have been meant as a decimal point.
    static boolean isAmbiguous(String text) {
        String digits = unsigned(text);
        return digits.indexOf('.') == digits.lastIndexOf('.')
                && THOUSANDS.matcher(digits).matches();
    }

    private static Optional<BigDecimal> signed(String text, String digits) {
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(isNegative(text) ? number.negate() : number);
    }

    private static String unsigned(String text) {
        return isNegative(text) || text.startsWith("+") ? text.substring(1) : text;
    }

    private static boolean isNegative(String text) {
        return text.startsWith("-") || text.startsWith("−");
    }
}

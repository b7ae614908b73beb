package org.mutirao.application.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A position as people write it: `-29.9177, -51.1803`, `-29,9177 -51,1803`, or a whole plus code
/// such as `582C3RQX+8V`.
public final class GeoText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{1,15})?");
    private static final Pattern PLUS_CODE =
            Pattern.compile("[23456789CFGHJMPQRVWX]{8}\\+[23456789CFGHJMPQRVWX]{2,3}");
    private static final Pattern NOT_A_POSITION = Pattern.compile("[^-0-9.,;°\\s]");
    private static final String DIGITS = "23456789CFGHJMPQRVWX";
    private static final int PLACES = 6;
    private static final int PAIRS = 5;
    private static final double BASE = 20;

    private GeoText() {}

    /// Degrees, WGS 84, with at most 6 places.
    public record Position(BigDecimal latitude, BigDecimal longitude) {}

    /// @return empty where `typed` is no position on earth
    public static Optional<Position> read(String typed) {
        String text = typed.strip().replace('−', '-').toUpperCase(Locale.ROOT);
        if (PLUS_CODE.matcher(text).matches()) {
            return Optional.of(middle(text.replace("+", "")));
        }
        if (NOT_A_POSITION.matcher(text).find()) {
            return Optional.empty();
        }
        List<BigDecimal> numbers =
                NUMBER.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(number -> new BigDecimal(number.replace(',', '.')))
                        .toList();
        return numbers.size() == 2
                ? Optional.of(position(numbers.get(0), numbers.get(1))).filter(GeoText::onEarth)
                : Optional.empty();
    }

    private static Position position(BigDecimal latitude, BigDecimal longitude) {
        return new Position(fit(latitude), fit(longitude));
    }

    private static BigDecimal fit(BigDecimal degrees) {
        return degrees.scale() > PLACES
                ? degrees.setScale(PLACES, RoundingMode.HALF_EVEN)
                : degrees;
    }

    private static boolean onEarth(Position at) {
        return at.latitude().abs().compareTo(BigDecimal.valueOf(90)) <= 0
                && at.longitude().abs().compareTo(BigDecimal.valueOf(180)) <= 0;
    }

    /// The middle of the cell that ten digits name; an eleventh makes no difference of note.
    private static Position middle(String code) {
        double latitude = -90;
        double longitude = -180;
        double step = BASE;
        for (int pair = 0; pair < PAIRS; pair++) {
            latitude += DIGITS.indexOf(code.charAt(2 * pair)) * step;
            longitude += DIGITS.indexOf(code.charAt(2 * pair + 1)) * step;
            step /= BASE;
        }
        double half = step * BASE / 2;
        return position(BigDecimal.valueOf(latitude + half), BigDecimal.valueOf(longitude + half));
    }
}

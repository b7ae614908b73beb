package org.mutirao.ui.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Amounts as people write them: `1.234`, `2,5`, `5 kg`.
public final class Amounts {
    private static final Set<String> PIECES = Set.of("un", "unidade", "unidades");
    private static final int MOST_DECIMALS = 3;

    private Amounts() {}

    public static String number(BigDecimal amount, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(amount);
    }

    /// The amount with its unit, which is left out where pieces are counted.
    public static String of(BigDecimal amount, String unit, Locale locale) {
        String number = number(amount, locale);
        return PIECES.contains(unit) ? number : number + " " + unit;
    }

    /// Reads a positive amount as it is typed in `locale`; a lone point or comma is taken for the
    /// decimal mark unless three digits follow the language's thousands mark.
    public static Optional<BigDecimal> read(String typed, Locale locale) {
        String text = typed.strip();
        boolean comma = locale.getLanguage().equals("pt");
        String thousands = comma ? "\\." : ",";
        String plain = text.replaceAll(thousands + "(?=\\d{3}(\\D|$))", "").replace(',', '.');
        if (!plain.matches("\\d{1,12}(\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain)).filter(amount -> amount.signum() >= 0);
    }
}

package org.mutirao.application.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.entry.Token.Kind;

/// The amount that a line begins with: `40`, or `2kg` in one word.
final class AmountWords {
    private static final Pattern NUMBER = Pattern.compile("[+−-]?\\d[\\d.,]*");
    private static final Pattern WITH_UNIT = Pattern.compile("([+−-]?\\d[\\d.,]*)(\\p{L}+)");

    private final List<Token> tokens;
    private final List<EntryWarning> warnings;
    private final Set<EntryError> errors;
    private @Nullable BigDecimal amount;
    private @Nullable String unit;
    private boolean read;

    AmountWords(List<Token> tokens, List<EntryWarning> warnings, Set<EntryError> errors) {
        this.tokens = tokens;
        this.warnings = warnings;
        this.errors = errors;
    }

    /// Null where none was typed, or none that can be used.
    @Nullable BigDecimal amount() {
        return amount;
    }

    /// The unit as the program calls it.
    @Nullable String unit() {
        return unit;
    }

    /// Whether an amount was typed, also one that cannot be used.
    boolean read() {
        return read;
    }

    void countedIn(String known) {
        unit = known;
    }

    /// @return whether the word is a number; it is taken then
    boolean takeNumber(Word word) {
        if (!NUMBER.matcher(word.text()).matches()) {
            return false;
        }
        tokens.add(new Token(word.start(), word.end(), Kind.AMOUNT));
        set(word.text());
        return true;
    }

    /// @return whether the word is a number with its unit; it is taken then
    boolean takeWithUnit(Word word) {
        Matcher glued = WITH_UNIT.matcher(word.text());
        if (!glued.matches() || Units.of(glued.group(2)).isEmpty()) {
            return false;
        }
        int split = word.start() + glued.end(1);
        tokens.add(new Token(word.start(), split, Kind.AMOUNT));
        tokens.add(new Token(split, word.end(), Kind.UNIT));
        set(glued.group(1));
        unit = Units.of(glued.group(2)).orElse(null);
        return true;
    }

    private void set(String typed) {
        read = true;
        var number = Amounts.typed(typed);
        if (number.isEmpty() || number.get().scale() > Amounts.MOST_DECIMALS) {
            errors.add(new EntryError.BadAmount(typed));
        } else if (number.get().signum() <= 0) {
            errors.add(new EntryError.AmountNotPositive(typed));
        } else if (number.get().compareTo(Amounts.MOST) > 0) {
            errors.add(new EntryError.AmountTooLarge(typed, Amounts.MOST));
        } else {
            amount = number.get();
            if (Amounts.isAmbiguous(typed)) {
                warnings.add(new EntryWarning.Thousands(typed, amount));
            }
        }
    }
}

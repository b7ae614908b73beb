package org.mutirao.application.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Names;
import org.mutirao.application.entry.Amounts;
import org.mutirao.application.importing.SheetFormat.Decimal;
import org.mutirao.domain.shared.Folding;

/// The cells of one row by field. The first cell that cannot be read is the row's problem; what it
/// would have given is null.
final class RowCells {
    private static final int MOST_TEXT = 300;
    private static final int PLACES = 6;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}(?:[.,]0+)?");

    private final Header header;
    private final SheetRow row;
    private final Decimal decimal;
    private final ZoneId zone;
    private ImportRow.@Nullable RowProblem problem;

    RowCells(Header header, SheetRow row, Decimal decimal, ZoneId zone) {
        this.header = header;
        this.row = row;
        this.decimal = decimal;
        this.zone = zone;
    }

    int number() {
        return row.number();
    }

    ImportRow.@Nullable RowProblem problem() {
        return problem;
    }

    /// What the cell holds, spaces and line breaks as one space each; null: nothing.
    @Nullable String text(ImportField field) {
        String text = SPACES.matcher(raw(field)).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.codePoints().anyMatch(Names::unfit)) {
            return wrong(field, "unfit_text");
        }
        return text.length() > MOST_TEXT ? wrong(field, "too_long") : text;
    }

    String required(ImportField field) {
        @Nullable String text = text(field);
        if (text == null) {
            wrong(field, "missing");
            return "";
        }
        return text;
    }

    /// @param text of a number, as the cell or a part of it
    @Nullable BigDecimal amount(ImportField field, String text) {
        Optional<BigDecimal> number = number(text);
        if (number.isEmpty()) {
            return wrong(field, "not_a_number");
        }
        BigDecimal amount = number.get();
        if (amount.signum() <= 0) {
            return wrong(field, "not_positive");
        }
        boolean fits =
                amount.compareTo(Amounts.MOST) <= 0 && amount.scale() <= Amounts.MOST_DECIMALS;
        return fits ? amount : wrong(field, "out_of_range");
    }

    /// Degrees, rounded to 6 places.
    @Nullable BigDecimal degrees(ImportField field, int most) {
        @Nullable String text = text(field);
        if (text == null) {
            return null;
        }
        // degrees have no thousands: a comma and a point are both decimal
        Optional<BigDecimal> number = Amounts.plain(text.replace(',', '.'));
        if (number.isEmpty() || number.get().abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            return wrong(field, "not_a_coordinate");
        }
        BigDecimal degrees = number.get();
        return degrees.scale() > PLACES
                ? degrees.setScale(PLACES, RoundingMode.HALF_EVEN)
                : degrees;
    }

    @Nullable Integer count(ImportField field) {
        @Nullable String text = text(field);
        if (text == null) {
            return null;
        }
        return COUNT.matcher(text).matches()
                ? Integer.valueOf(text.split("[.,]")[0])
                : wrong(field, "not_a_count");
    }

    @Nullable Instant time(ImportField field, LocalTime noClock) {
        @Nullable String text = text(field);
        if (text == null) {
            return null;
        }
        return SheetTimes.parse(text, zone, noClock).orElseGet(() -> wrong(field, "not_a_time"));
    }

    /// @param words what the field's words mean, folded
    <T> @Nullable T word(ImportField field, Map<String, T> words, String reason) {
        @Nullable String text = text(field);
        if (text == null) {
            return null;
        }
        @Nullable T meant = words.get(Folding.fold(text));
        return meant == null ? wrong(field, reason) : meant;
    }

    /// Notes the row's first problem.
    <T> @Nullable T wrong(ImportField field, String reason) {
        if (problem == null) {
            problem =
                    new ImportRow.RowProblem(row.number(), header.text(field), raw(field), reason);
        }
        return null;
    }

    /// The cells of all recognised columns, for rows that have no id of their own.
    String all() {
        var text = new StringBuilder();
        for (ImportField field : ImportField.values()) {
            if (header.has(field)) {
                text.append(field.word()).append('=').append(raw(field).strip()).append('\n');
            }
        }
        return text.toString();
    }

    String raw(ImportField field) {
        Integer column = header.columns().get(field);
        return column == null ? "" : row.cell(column);
    }

    /// A column that is not a field, by its header's folded words.
    String other(String name) {
        for (int i = 0; i < header.row().cells().size(); i++) {
            if (Header.key(header.row().cell(i)).equals(name)) {
                return row.cell(i).strip();
            }
        }
        return "";
    }

    private Optional<BigDecimal> number(String text) {
        return decimal == Decimal.COMMA
                ? Amounts.typed(text)
                : Amounts.plain(text).or(() -> Amounts.typed(text));
    }
}

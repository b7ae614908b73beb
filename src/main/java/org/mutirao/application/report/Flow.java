package org.mutirao.application.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/// What was asked for, promised, received and lost on one day.
///
/// @param received less than nothing where a correction of that day took something back
public record Flow(BigDecimal needed, BigDecimal promised, BigDecimal received, BigDecimal lost) {
    private static final BigDecimal NO = BigDecimal.ZERO;
    static final Flow NONE = new Flow(NO, NO, NO, NO);

    /// @param day in the operation's zone
    /// @param category its code
    public record Day(LocalDate day, String category, String unit) implements Comparable<Day> {
        private static final Comparator<Day> ORDER =
                Comparator.comparing(Day::day)
                        .thenComparing(Day::category)
                        .thenComparing(Day::unit);

        @Override
        public int compareTo(Day other) {
            return ORDER.compare(this, other);
        }
    }

    static Flow needed(BigDecimal amount) {
        return new Flow(amount, NO, NO, NO);
    }

    static Flow promised(BigDecimal amount) {
        return new Flow(NO, amount, NO, NO);
    }

    static Flow arrived(BigDecimal received, BigDecimal lost) {
        return new Flow(NO, NO, received, lost);
    }

    Flow plus(Flow other) {
        return new Flow(
                needed.add(other.needed),
                promised.add(other.promised),
                received.add(other.received),
                lost.add(other.lost));
    }
}

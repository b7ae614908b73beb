package org.mutirao.domain.shared;

import java.math.BigDecimal;

/// A decimal amount of one unit. Unlike units never add: asking for it is a programming error, so
/// compare [#sameUnit] first.
///
/// Two quantities are equal when their amounts are, however they were typed (`40` and `40.0`).
public record Quantity(BigDecimal amount, String unit) {

    public static Quantity of(long amount, String unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    public static Quantity zero(String unit) {
        return new Quantity(BigDecimal.ZERO, unit);
    }

    public boolean sameUnit(Quantity other) {
        return unit.equals(other.unit);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(matching(other)), unit);
    }

    public Quantity minus(Quantity other) {
        return new Quantity(amount.subtract(matching(other)), unit);
    }

    public Quantity min(Quantity other) {
        return amount.compareTo(matching(other)) <= 0 ? this : other;
    }

    /// This quantity, or none where it is negative.
    public Quantity orZero() {
        return isNegative() ? zero(unit) : this;
    }

    public boolean lessThan(Quantity other) {
        return amount.compareTo(matching(other)) < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    private BigDecimal matching(Quantity other) {
        if (!sameUnit(other)) {
            throw new IllegalArgumentException("unlike units: " + unit + ", " + other.unit);
        }
        return other.amount;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Quantity other
                && sameUnit(other)
                && amount.compareTo(other.amount) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * amount.stripTrailingZeros().hashCode() + unit.hashCode();
    }
}

package org.mutirao.application.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.ItemLedger;

/// Sums of amounts in one unit.
///
/// @param lines how many lines of needs were added
/// @param unquantified of how many of them nobody said how much is needed
/// @param needed what was asked for; lines without a quantity add nothing
/// @param reserved promised, and still where it was
/// @param offered what offers held; added for offers only
public record Tally(
        long lines,
        long unquantified,
        BigDecimal needed,
        BigDecimal reserved,
        BigDecimal inRoute,
        BigDecimal received,
        BigDecimal lost,
        BigDecimal missing,
        BigDecimal excess,
        BigDecimal offered) {
    private static final BigDecimal NO = BigDecimal.ZERO;
    public static final Tally NONE = new Tally(0, 0, NO, NO, NO, NO, NO, NO, NO, NO);

    /// What was lost is in no ledger.
    static Tally of(ItemLedger line) {
        return new Tally(
                1,
                line.needed() == null ? 1 : 0,
                orNo(line.needed()),
                line.reserved(),
                line.inRoute(),
                line.received(),
                NO,
                orNo(line.missing()),
                line.excess(),
                NO);
    }

    static Tally moved(
            BigDecimal reserved, BigDecimal inRoute, BigDecimal received, BigDecimal lost) {
        return new Tally(0, 0, NO, reserved, inRoute, received, lost, NO, NO, NO);
    }

    static Tally offered(@Nullable BigDecimal amount) {
        return new Tally(0, amount == null ? 1 : 0, NO, NO, NO, NO, NO, NO, NO, orNo(amount));
    }

    private static BigDecimal orNo(@Nullable BigDecimal amount) {
        return amount == null ? NO : amount;
    }

    Tally onlyLost() {
        return moved(NO, NO, NO, lost);
    }

    public Tally plus(Tally other) {
        return new Tally(
                lines + other.lines,
                unquantified + other.unquantified,
                needed.add(other.needed),
                reserved.add(other.reserved),
                inRoute.add(other.inRoute),
                received.add(other.received),
                lost.add(other.lost),
                missing.add(other.missing),
                excess.add(other.excess),
                offered.add(other.offered));
    }
}

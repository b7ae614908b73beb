package org.mutirao.domain.need;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Quantity;

/// The promise ledger of one line of a need: `missing + reserved + inRoute + received = needed +
/// excess`, where it is known how much is needed. All amounts are in `unit`.
///
/// @param itemId the need's line; of a line that was taken out, what was promised to it stays
/// @param name the line's words; empty for a line that was taken out
/// @param needed null where nobody said how many; then `missing` is null too, and `excess` none
/// @param others what is promised or came in units that do not add to `unit`
public record ItemLedger(
        String itemId,
        String name,
        String unit,
        @Nullable BigDecimal needed,
        BigDecimal reserved,
        BigDecimal inRoute,
        BigDecimal received,
        @Nullable BigDecimal missing,
        BigDecimal excess,
        List<Other> others) {

    /// Amounts in a unit that the line is not counted in.
    public record Other(
            String unit, BigDecimal reserved, BigDecimal inRoute, BigDecimal received) {}

    public ItemLedger {
        others = List.copyOf(others);
    }

    static ItemLedger of(
            String itemId,
            String name,
            String unit,
            @Nullable BigDecimal needed,
            Sums sums,
            List<Other> others) {
        BigDecimal promised = sums.reserved().add(sums.inRoute()).add(sums.received());
        @Nullable BigDecimal open = needed == null ? null : needed.subtract(promised);
        return new ItemLedger(
                itemId,
                name,
                unit,
                needed,
                sums.reserved(),
                sums.inRoute(),
                sums.received(),
                open == null ? null : open.max(BigDecimal.ZERO),
                open == null ? BigDecimal.ZERO : open.negate().max(BigDecimal.ZERO),
                others);
    }

    /// Whether all that was asked for was received; never where nobody said how much that is.
    public boolean isMet() {
        return needed != null && received.compareTo(needed) >= 0;
    }

    /// Whether anything arrived, in whatever unit.
    public boolean hasReceived() {
        return received.signum() > 0
                || others.stream().anyMatch(other -> other.received().signum() > 0);
    }

    /// What is still to be promised; null where nobody said how much is needed.
    public @Nullable Quantity missingQuantity() {
        return missing == null ? null : new Quantity(missing, unit);
    }

    record Sums(BigDecimal reserved, BigDecimal inRoute, BigDecimal received) {
        static final Sums NONE = new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        boolean isNothing() {
            return reserved.signum() == 0 && inRoute.signum() == 0 && received.signum() == 0;
        }

        Sums reserved(BigDecimal more) {
            return new Sums(reserved.add(more), inRoute, received);
        }

        Sums carried(BigDecimal moreInRoute, BigDecimal moreReceived) {
            return new Sums(reserved, inRoute.add(moreInRoute), received.add(moreReceived));
        }
    }
}

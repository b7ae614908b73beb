package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much arrived, as it was said.
public sealed interface Amounts {
    /// What arrived, and what was lost, of one line.
    record OfLine(
            String lineId, BigDecimal received, BigDecimal lost, @Nullable LossReason lossReason) {}

    /// All that was still on its way.
    record Everything() implements Amounts {}

    /// One number for the whole delivery; it fills the lines in their order.
    ///
    /// @param received null: all that was still on its way and is not lost
    /// @param lost null: nothing
    record Total(
            @Nullable BigDecimal received,
            @Nullable BigDecimal lost,
            @Nullable LossReason lossReason)
            implements Amounts {
        private Optional<List<OfLine>> spread(DeliveryState state) {
            // where all that set out is accounted for, what comes beside it is of the same lines
            List<Cargo> open = state.open().isEmpty() ? state.unclosed() : state.open();
            if (open.stream().map(Cargo::unit).distinct().count() > 1) {
                return Optional.empty();
            }
            BigDecimal lostLeft = lost == null ? BigDecimal.ZERO : lost;
            BigDecimal all =
                    open.stream().map(Cargo::open).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal left =
                    received == null ? all.subtract(lostLeft).max(BigDecimal.ZERO) : received;
            var lines = new ArrayList<OfLine>();
            for (Cargo line : open) {
                // the last line takes what is more than was sent
                boolean last = line == open.getLast();
                BigDecimal here = last ? left : left.min(line.open());
                BigDecimal room = line.open().subtract(here).max(BigDecimal.ZERO);
                BigDecimal lostHere = last ? lostLeft : lostLeft.min(room);
                left = left.subtract(here);
                lostLeft = lostLeft.subtract(lostHere);
                lines.add(
                        new OfLine(
                                line.lineId(),
                                here,
                                lostHere,
                                lostHere.signum() == 0 ? null : lossReason));
            }
            return Optional.of(lines);
        }
    }

    record PerLine(List<OfLine> lines) implements Amounts {
        public PerLine {
            lines = List.copyOf(lines);
        }
    }

    /// These amounts line by line.
    ///
    /// @return empty where one number is said of lines in unlike units
    default Optional<List<OfLine>> on(DeliveryState state) {
        return switch (this) {
            case PerLine each -> Optional.of(each.lines());
            case Everything() -> Optional.of(state.open().stream().map(Amounts::whole).toList());
            case Total total -> total.spread(state);
        };
    }

    private static OfLine whole(Cargo line) {
        return new OfLine(line.lineId(), line.open(), BigDecimal.ZERO, null);
    }
}

package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.DeliveryCommand.CorrectReceipt;
import org.mutirao.domain.delivery.DeliveryCommand.NewTotal;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;

/// Totals that were said wrongly.
final class Correcting {
    private static final String REASON = "corrigido";

    private Correcting() {}

    static Decision correct(CorrectReceipt command, DeliveryState state) {
        if (state.receipts().isEmpty()) {
            return Decision.reject(new DeliveryRefusal.NothingReceived(state.id()));
        }
        for (NewTotal total : command.totals()) {
            @Nullable DeliveryRefusal wrong = check(total, state);
            if (wrong != null) {
                return Decision.reject(wrong);
            }
        }
        List<CorrectedLine> lines =
                command.totals().stream()
                        .map(total -> line(total, state))
                        .filter(Correcting::changes)
                        .toList();
        return lines.isEmpty()
                ? Decision.reject(new DeliveryRefusal.NothingChanged())
                : Decision.accept(corrected(command, lines, state));
    }

    private static @Nullable DeliveryRefusal check(NewTotal total, DeliveryState state) {
        if (!state.lines().containsKey(total.lineId())) {
            return new DeliveryRefusal.NoSuchLine(total.lineId());
        }
        if (total.received().signum() < 0) {
            return new DeliveryRefusal.BadQuantity(total.lineId(), total.received());
        }
        if (total.lost() != null && total.lost().signum() < 0) {
            return new DeliveryRefusal.BadQuantity(total.lineId(), total.lost());
        }
        return null;
    }

    private static CorrectedLine line(NewTotal total, DeliveryState state) {
        Cargo cargo = Objects.requireNonNull(state.lines().get(total.lineId()));
        return new CorrectedLine(
                cargo.lineId(),
                cargo.reservationId(),
                cargo.needId(),
                cargo.needItemId(),
                cargo.received(),
                total.received(),
                cargo.unit(),
                total.lost() == null ? null : cargo.lost(),
                total.lost());
    }

    private static boolean changes(CorrectedLine line) {
        return line.from().compareTo(line.to()) != 0
                || (line.lostFrom() != null
                        && line.lostTo() != null
                        && line.lostFrom().compareTo(line.lostTo()) != 0);
    }

    private static List<Emission> corrected(
            CorrectReceipt command, List<CorrectedLine> lines, DeliveryState state) {
        var emissions = new ArrayList<Emission>();
        emissions.add(Emission.of(state.id(), new ReceiptCorrected(lines, command.reason())));
        DeliveryDecider.givenBack(
                        lines.stream().map(line -> takenOff(line, state)),
                        command.offerItems(),
                        REASON)
                .forEach(emissions::add);
        return emissions;
    }

    /// What neither came nor was lost after all. Of a line that is still open it is on its way.
    private static DeliveryLine takenOff(CorrectedLine line, DeliveryState state) {
        Cargo cargo = Objects.requireNonNull(state.lines().get(line.lineId()));
        BigDecimal before = cargo.received().add(cargo.lost());
        BigDecimal after = line.to().add(line.lostTo() == null ? cargo.lost() : line.lostTo());
        BigDecimal off = before.min(cargo.dispatched()).subtract(after).max(BigDecimal.ZERO);
        return cargo.line(cargo.closed() ? off : BigDecimal.ZERO);
    }
}

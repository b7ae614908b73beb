package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.DeliveryStatus;

/// What counts of a delivery for whoever builds on it, however its lines are cut.
record DeliveryStanding(
        @Nullable DeliveryStatus outcome,
        Map<List<Object>, List<BigDecimal>> goods,
        Set<List<Object>> carriers,
        long vouched) {

    static DeliveryStanding of(DeliveryState state) {
        var goods = new HashMap<List<Object>, List<BigDecimal>>();
        for (Cargo line : state.lines().values()) {
            goods.merge(
                    Arrays.asList(line.needId(), line.needItemId(), line.unit()),
                    plain(line.open(), line.received(), line.lost()),
                    DeliveryStanding::plus);
        }
        return new DeliveryStanding(
                state.outcome(),
                goods,
                state.carriers().stream()
                        .map(DeliveryStanding::carrier)
                        .collect(Collectors.toSet()),
                state.receipts().stream()
                        .filter(receipt -> !receipt.withdrawn())
                        .filter(receipt -> receipt.checkedBy() != null)
                        .count());
    }

    private static List<Object> carrier(Carriage carriage) {
        return Arrays.asList(carriage.volunteerId(), carriage.answer());
    }

    private static List<BigDecimal> plus(List<BigDecimal> one, List<BigDecimal> other) {
        return plain(
                one.get(0).add(other.get(0)),
                one.get(1).add(other.get(1)),
                one.get(2).add(other.get(2)));
    }

    private static List<BigDecimal> plain(BigDecimal... amounts) {
        return Arrays.stream(amounts).map(BigDecimal::stripTrailingZeros).toList();
    }
}

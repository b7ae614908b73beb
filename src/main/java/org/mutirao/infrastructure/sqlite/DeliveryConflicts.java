package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.infrastructure.sqlite.ConflictQueries.Key;

/// What does not go together at a delivery: wrong codes, and more that came than was sent.
final class DeliveryConflicts {
    private DeliveryConflicts() {}

    static Optional<Conflict> locked(Sql sql, Key key) {
        return DeliveryQueries.one(sql, key.id())
                .map(delivery -> {
                    Written last = Written.last(sql, key.id(), "CodigoRecusado");
                    return new Conflict(
                            key.kind(),
                            delivery.deliveryId(),
                            delivery.number(),
                            delivery.lines().isEmpty() ? "" : delivery.lines().getFirst().item(),
                            key.part(),
                            null,
                            null,
                            "",
                            delivery.destination(),
                            last.at(),
                            List.of(last.says("", null, false)));
                });
    }

    static Optional<Conflict> tooMuch(Sql sql, Key key) {
        return DeliveryQueries.one(sql, key.id())
                .flatMap(delivery ->
                        delivery.lines().stream()
                                .filter(line -> line.lineId().equals(key.part()))
                                .findFirst()
                                .map(line -> tooMuch(sql, key, delivery, line)));
    }

    private static Conflict tooMuch(Sql sql, Key key, DeliveryRow delivery, DeliveryRow.Line line) {
        Written sent = Written.first(sql, key.id(), "EntregaIniciada");
        Written came = arrival(sql, key.id());
        BigDecimal arrived = line.received().add(line.lost());
        return new Conflict(
                key.kind(),
                delivery.deliveryId(),
                delivery.number(),
                line.item(),
                key.part(),
                null,
                arrived.subtract(line.sent()),
                line.unit(),
                delivery.destination(),
                came.at(),
                List.of(
                        sent.counts("", line.sent(), line.unit(), delivery.origin(), true),
                        came.counts("", arrived, line.unit(), delivery.destination(), true)));
    }

    private static Written arrival(Sql sql, String deliveryId) {
        return Stream.of("EntregaConcluida", "EntregaRecebidaEmParte")
                .map(type -> Written.last(sql, deliveryId, type))
                .filter(each -> each.at() != null)
                .max(Comparator.comparing(each -> Objects.requireNonNull(each.at())))
                .orElse(Written.NOBODY);
    }
}

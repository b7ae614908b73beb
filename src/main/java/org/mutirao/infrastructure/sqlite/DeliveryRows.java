package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Arrived;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Channel;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.infrastructure.sqlite.RowTable.Row;

/// A delivery and its lines.
final class DeliveryRows {
    /// When it set out; where only later entries are here, when the first of them was.
    private static final String CREATED_AT =
            "SELECT e.timestamp FROM event_store e WHERE e.aggregate_type = 'Entrega' AND"
                    + " e.aggregate_id = ? ORDER BY "
                    + EventRows.COUNTS
                    + " DESC, e.event_type = 'EntregaIniciada' DESC, "
                    + EventRows.CANONICAL
                    + " LIMIT 1";

    private DeliveryRows() {}

    static void write(RowWriter to, DeliveryState delivery) {
        String id = delivery.id().text();
        @Nullable DeliveryStatus status = delivery.status();
        if (status == null) {
            ViewTables.DELIVERIES.write(to, id, List.of());
            ViewTables.DELIVERY_LINES.write(to, id, List.of());
            ViewTables.CARRIERS.write(to, id, List.of());
            ViewTables.POSITIONS.write(to, id, List.of());
            ViewTables.RECEIPTS.write(to, id, List.of());
            return;
        }
        ViewTables.DELIVERIES.write(to, id, List.of(row(to, delivery, status)));
        ViewTables.DELIVERY_LINES.write(to, id, lines(delivery));
        ViewTables.CARRIERS.write(to, id, carriers(delivery));
        ViewTables.POSITIONS.write(to, id, positions(delivery));
        ViewTables.RECEIPTS.write(to, id, receipts(delivery));
    }

    private static Row row(RowWriter to, DeliveryState delivery, DeliveryStatus status) {
        String id = delivery.id().text();
        return Row.of(
                id,
                delivery.number(),
                status.wire(),
                delivery.flow().wire(),
                Values.id(delivery.originId()),
                Values.id(delivery.destinationId()),
                Values.id(volunteer(delivery)),
                delivery.toCheck(),
                delivery.channel() == Channel.COUNTER,
                Values.time(answerUntil(delivery)),
                to.sql().one(CREATED_AT, found -> found.getString(1), id).orElse(""),
                to.firstPos(AggregateType.DELIVERY, id));
    }

    private static @Nullable Id<Entity.Person> volunteer(DeliveryState delivery) {
        List<Carriage> carriers = delivery.carriers();
        return carriers.isEmpty() ? null : carriers.getFirst().volunteerId();
    }

    /// By when the first of those who were asked is to answer; null where nobody is waited for.
    private static @Nullable Instant answerUntil(DeliveryState delivery) {
        return delivery.carriers().stream()
                .filter(each -> each.answer() == Carriage.Answer.PENDING)
                .flatMap(each -> Stream.ofNullable(each.respondUntil()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Row> carriers(DeliveryState delivery) {
        return delivery.carriers().stream()
                .flatMap(each -> Stream.ofNullable(each.volunteerId()))
                .distinct()
                .map(each -> Row.of(delivery.id().text(), each.text()))
                .toList();
    }

    private static List<Row> positions(DeliveryState delivery) {
        List<Row> rows = new ArrayList<>();
        for (DeliveryState.Position position : delivery.positions()) {
            rows.add(
                    Row.of(
                            delivery.id().text(),
                            rows.size(),
                            Values.time(position.at()),
                            Values.coordinate(position.latitude()),
                            Values.coordinate(position.longitude()),
                            Values.id(position.placeId())));
        }
        return rows;
    }

    private static List<Row> lines(DeliveryState delivery) {
        List<Row> rows = new ArrayList<>();
        delivery.lines()
                .forEach((lineId, cargo) ->
                        rows.add(line(delivery.id().text(), lineId, rows.size(), cargo)));
        return rows;
    }

    private static List<Row> receipts(DeliveryState delivery) {
        List<Row> rows = new ArrayList<>();
        for (Arrived arrived : delivery.receipts()) {
            arrived.lines()
                    .forEach(line ->
                            rows.add(receipt(delivery.id().text(), rows.size(), arrived, line)));
        }
        for (DeliveryState.Corrected corrected : delivery.corrections()) {
            corrected
                    .lines()
                    .forEach(line ->
                            rows.add(
                                    correction(
                                            delivery.id().text(), rows.size(), corrected, line)));
        }
        return rows;
    }

    private static Row receipt(String deliveryId, int n, Arrived arrived, ReceiptLine line) {
        @Nullable LossReason why = line.lossReason();
        return Row.of(
                deliveryId,
                n,
                line.lineId(),
                arrived.event().text(),
                Values.time(arrived.at()),
                Values.amount(line.received()),
                Values.amount(orZero(line.lost())),
                why == null ? null : why.wire(),
                proof(arrived),
                Values.id(arrived.checkedBy()));
    }

    private static Row correction(
            String deliveryId, int n, DeliveryState.Corrected corrected, CorrectedLine line) {
        return Row.of(
                deliveryId,
                n,
                line.lineId(),
                null,
                Values.time(corrected.at()),
                Values.amount(line.to().subtract(line.from())),
                Values.amount(orZero(line.lostTo()).subtract(orZero(line.lostFrom()))),
                null,
                "corrigido",
                null);
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static String proof(Arrived arrived) {
        if (arrived.without() != null) {
            return "sem_codigo";
        }
        if (arrived.code() != null) {
            return "codigo";
        }
        return arrived.mac() == null ? "" : "parte";
    }

    private static Row line(String deliveryId, String lineId, int line, Cargo cargo) {
        return Row.of(
                deliveryId,
                lineId,
                line,
                Values.id(cargo.needId()),
                cargo.needItemId(),
                Values.id(cargo.offerId()),
                Values.id(cargo.reservationId()),
                cargo.unit(),
                Values.amount(cargo.dispatched()),
                Values.amount(cargo.received()),
                Values.amount(cargo.lost()),
                Values.amount(cargo.open()));
    }
}

package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.EntityKey;
import org.mutirao.application.query.Asked.InDelivery;
import org.mutirao.application.query.Asked.InNeed;
import org.mutirao.application.query.Asked.InOffer;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.Measure;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.WhyModel.About;
import org.mutirao.infrastructure.sqlite.WhyParts.Found;
import org.mutirao.infrastructure.sqlite.WhyParts.How;

/// One number of one line, as it is shown and with how it came to be.
final class WhyLines {
    private static final String PERCENT = "%";

    private WhyLines() {}

    /// @return none where there is no such line any more
    static Stream<Found> need(Sql sql, String id, String itemId, InNeed number) {
        return NeedQueries.one(sql, id).stream()
                .flatMap(need ->
                        need.items().stream()
                                .filter(line -> line.itemId().equals(itemId))
                                .map(line -> need(need, line, number)));
    }

    private static Found need(NeedRow need, LedgerLine line, InNeed number) {
        return new Found(
                new About(
                        need.needId(),
                        need.number(),
                        line.item(),
                        need.place(),
                        amount(line, number),
                        number == InNeed.SHARE ? PERCENT : line.unit()),
                new How(EntityKey.need(need.needId()), Measure.need(line.itemId(), number)));
    }

    private static @Nullable BigDecimal amount(LedgerLine line, InNeed number) {
        return switch (number) {
            case NEEDED -> line.needed();
            case RESERVED -> line.reserved();
            case IN_ROUTE -> line.inRoute();
            case RECEIVED -> line.received();
            case MISSING -> line.missing();
            case EXCESS -> line.excess();
            case SHARE -> share(line.needed(), line.received());
        };
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal needed, BigDecimal received) {
        return needed == null || needed.signum() == 0
                ? null
                : received.min(needed)
                        .multiply(Measure.PERCENT)
                        .divide(needed, MathContext.DECIMAL32);
    }

    static Stream<Found> offer(Sql sql, String id, String itemId, InOffer number) {
        return OfferQueries.one(sql, id).stream()
                .flatMap(offer ->
                        offer.items().stream()
                                .filter(line -> line.itemId().equals(itemId))
                                .map(line -> offer(offer, line, number)));
    }

    private static Found offer(OfferRow offer, OfferRow.Line line, InOffer number) {
        BigDecimal amount =
                switch (number) {
                    case OFFERED -> line.offered();
                    case RESERVED -> line.reserved();
                    case REMAINING -> line.remaining();
                };
        return new Found(
                new About(
                        offer.offerId(),
                        offer.number(),
                        line.item(),
                        offer.place(),
                        amount,
                        line.unit()),
                new How(EntityKey.offer(offer.offerId()), Measure.offer(line.itemId(), number)));
    }

    static Stream<Found> delivery(Sql sql, String id, String lineId, InDelivery number) {
        return DeliveryQueries.one(sql, id).stream()
                .flatMap(delivery ->
                        delivery.lines().stream()
                                .filter(line -> line.lineId().equals(lineId))
                                .map(line -> delivery(delivery, line, number)));
    }

    private static Found delivery(DeliveryRow row, DeliveryRow.Line line, InDelivery number) {
        BigDecimal amount =
                switch (number) {
                    case SENT -> line.sent();
                    case RECEIVED -> line.received();
                    case LOST -> line.lost();
                    case OPEN -> line.open();
                };
        return new Found(
                new About(
                        row.deliveryId(),
                        row.number(),
                        line.item(),
                        row.destination(),
                        amount,
                        line.unit()),
                new How(
                        EntityKey.delivery(row.deliveryId()),
                        Measure.delivery(line.lineId(), number)));
    }

    /// A need that counts as one.
    static Found whole(NeedRow need, How how) {
        return new Found(
                new About(
                        need.needId(),
                        need.number(),
                        need.items().stream().map(LedgerLine::item).findFirst().orElse(""),
                        need.place(),
                        null,
                        ""),
                how);
    }

    /// An offer that counts as one.
    static Found whole(OfferRow offer, How how) {
        return new Found(
                new About(
                        offer.offerId(),
                        offer.number(),
                        offer.items().stream().map(OfferRow.Line::item).findFirst().orElse(""),
                        offer.place(),
                        null,
                        ""),
                how);
    }

    /// A delivery that counts as one.
    static Found whole(DeliveryRow row, How how) {
        return new Found(
                new About(
                        row.deliveryId(),
                        row.number(),
                        row.lines().stream().map(DeliveryRow.Line::item).findFirst().orElse(""),
                        row.destination(),
                        null,
                        ""),
                how);
    }
}

package org.mutirao.bootstrap.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.Asked.InDelivery;
import org.mutirao.application.query.Asked.InNeed;
import org.mutirao.application.query.Asked.InOffer;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.ReadModel;

/// Which numbers a field of a row names, one for each of its lines.
final class AskedOf {
    private AskedOf() {}

    /// @return the whole entity where no field, or one that is no number of a line, was named
    static List<Asked> number(
            ReadModel.Entity entity, @Nullable Object row, @Nullable String field) {
        List<Asked> numbers =
                switch (row) {
                    case NeedRow need -> need(need, field).toList();
                    case OfferRow offer -> offer(offer, field).toList();
                    case DeliveryRow delivery -> delivery(delivery, field).toList();
                    case null, default -> List.of();
                };
        return numbers.isEmpty() ? List.of(new Asked.Whole(entity.id())) : numbers;
    }

    private static Stream<Asked> need(NeedRow need, @Nullable String field) {
        return Arrays.stream(InNeed.values())
                .filter(number -> number.field().equals(field))
                .flatMap(number ->
                        need.items().stream()
                                .map(line ->
                                        new Asked.OfNeed(need.needId(), line.itemId(), number)));
    }

    private static Stream<Asked> offer(OfferRow offer, @Nullable String field) {
        return Arrays.stream(InOffer.values())
                .filter(number -> number.field().equals(field))
                .flatMap(number ->
                        offer.items().stream()
                                .map(line ->
                                        new Asked.OfOffer(offer.offerId(), line.itemId(), number)));
    }

    private static Stream<Asked> delivery(DeliveryRow delivery, @Nullable String field) {
        return Arrays.stream(InDelivery.values())
                .filter(number -> number.field().equals(field))
                .flatMap(number ->
                        delivery.lines().stream()
                                .map(line ->
                                        new Asked.OfDelivery(
                                                delivery.deliveryId(), line.lineId(), number)));
    }
}

package org.mutirao.domain.counter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.DeliveryRefusal;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.Channel;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;

/// Handing out at the point itself: need, delivery and receipt in one, without names or codes.
///
/// Goods that left the counter are a fact: that an offer had less than this is for the authority to
/// say, and for the offer to show.
public final class CounterDecider {
    private CounterDecider() {}

    /// What was handed out of one line of the need.
    ///
    /// @param from the registered offer that it came from; null: none
    public record Given(Item item, String lineId, @Nullable FromOffer from) {}

    public record FromOffer(
            Id<Entity.Offer> offerId, String itemId, Id<Entity.Reservation> reservationId) {}

    /// @param placeId the point; null where this laptop has none
    /// @param people for how many people; null: not said
    public record HandOut(
            Id<Entity.Need> needId,
            String needNumber,
            Id<Entity.Delivery> deliveryId,
            String deliveryNumber,
            @Nullable String category,
            List<Given> given,
            @Nullable Id<Entity.Place> placeId,
            @Nullable Id<Entity.Person> by,
            @Nullable Integer people) {
        public HandOut {
            given = List.copyOf(given);
        }
    }

    public static Decision decide(HandOut command) {
        if (command.given().isEmpty()) {
            return Decision.reject(new DeliveryRefusal.NothingToCarry());
        }
        for (Given given : command.given()) {
            if (amount(given).signum() <= 0) {
                return Decision.reject(
                        new DeliveryRefusal.BadQuantity(given.lineId(), amount(given)));
            }
        }
        var emissions = new ArrayList<Emission>();
        emissions.add(Emission.of(command.needId(), need(command)));
        command.given().forEach(given -> reserve(command, given, emissions));
        emissions.add(Emission.of(command.deliveryId(), start(command)));
        emissions.add(Emission.of(command.deliveryId(), receipt(command)));
        return Decision.accept(emissions);
    }

    private static BigDecimal amount(Given given) {
        BigDecimal quantity = given.item().quantity();
        return quantity == null ? BigDecimal.ZERO : quantity;
    }

    private static NeedCreated need(HandOut command) {
        return new NeedCreated(
                command.needNumber(),
                command.category(),
                command.given().stream().map(Given::item).toList(),
                command.placeId(),
                command.by(),
                null,
                null,
                command.people(),
                null,
                Channel.COUNTER,
                null);
    }

    private static void reserve(HandOut command, Given given, List<Emission> emissions) {
        FromOffer from = given.from();
        if (from != null) {
            emissions.add(
                    Emission.of(
                            from.offerId(),
                            new OfferReserved(
                                    from.reservationId(),
                                    command.needId(),
                                    from.itemId(),
                                    given.item().itemId(),
                                    amount(given),
                                    given.item().unit(),
                                    null)));
        }
    }

    private static DeliveryStarted start(HandOut command) {
        return new DeliveryStarted(
                command.deliveryNumber(),
                null,
                null,
                command.placeId(),
                command.placeId(),
                Flow.DIRECT,
                command.given().stream().map(given -> line(command, given)).toList(),
                Channel.COUNTER);
    }

    private static DeliveryLine line(HandOut command, Given given) {
        FromOffer from = given.from();
        return new DeliveryLine(
                given.lineId(),
                from == null ? null : from.reservationId(),
                from == null ? null : from.offerId(),
                command.needId(),
                given.item().itemId(),
                amount(given),
                given.item().unit());
    }

    private static DeliveryCompleted receipt(HandOut command) {
        return new DeliveryCompleted(
                null,
                null,
                command.given().stream()
                        .map(given -> line(command, given))
                        .map(CounterDecider::received)
                        .toList(),
                null);
    }

    private static ReceiptLine received(DeliveryLine line) {
        return new ReceiptLine(
                line.lineId(),
                line.reservationId(),
                line.needId(),
                line.needItemId(),
                line.quantity(),
                null,
                null,
                line.unit());
    }
}

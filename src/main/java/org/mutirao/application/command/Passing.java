package org.mutirao.application.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.domain.delivery.DeliveryCommand;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Notes where a delivery was on its way.
final class Passing {
    /// About ten centimetres: nobody on the road is known better.
    private static final int DECIMALS = 6;

    private final Journal journal;

    Passing(Journal journal) {
        this.journal = journal;
    }

    Outcome<Nothing> point(String deliveryId, double latitude, double longitude) {
        return journal.command(turn ->
                carryOut(turn, command(deliveryId, degrees(latitude), degrees(longitude), null)));
    }

    Outcome<Nothing> place(String deliveryId, String placeId) {
        return journal.command(turn ->
                turn.place(Id.of(placeId)).known()
                        ? carryOut(turn, command(deliveryId, null, null, Id.of(placeId)))
                        : new Outcome.Refused<>(new CommandRefusal.NotFound(placeId)));
    }

    private static DeliveryCommand command(
            String deliveryId,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Id<Entity.Place> place) {
        return new DeliveryCommand.Passed(Id.of(deliveryId), latitude, longitude, place);
    }

    private static Outcome<Nothing> carryOut(Turn turn, DeliveryCommand command) {
        return turn.carryOut(
                DeliveryDecider.decide(command, turn.delivery(command.deliveryId())),
                new Nothing());
    }

    private static BigDecimal degrees(double typed) {
        return BigDecimal.valueOf(typed).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

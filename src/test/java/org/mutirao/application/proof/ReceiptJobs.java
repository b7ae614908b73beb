package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mutirao.application.command.Outcome;
import org.mutirao.domain.delivery.Amounts;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.CodeProof;
import org.mutirao.domain.delivery.DeliveryCommand;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.Sending;

/// Goods arrive, in parts and with losses, or do not; receipts are checked and corrected.
final class ReceiptJobs {
    private final Workplace place;
    private final Desk desk;
    private final Random random;

    ReceiptJobs(Workplace place) {
        this.place = place;
        desk = place.desk;
        random = place.random;
    }

    void add() {
        TripJobs.onDelivery(place, "receive", state -> receive(state, without()));
        TripJobs.onDelivery(place, "receive a part", this::receiveHalf);
        TripJobs.onDelivery(
                place, "wrong code", state -> receive(state, new CodeProof.Wrong(null)));
        TripJobs.onDelivery(
                place,
                "show code",
                state ->
                        new DeliveryCommand.ShowCode(
                                state.id(),
                                random.nextBoolean() ? CodeKind.DELIVERY : CodeKind.PICKUP));
        TripJobs.onDelivery(place, "correct", this::correct);
        place.jobs.put(
                "check",
                () -> {
                    String id = place.recent(place.deliveries);
                    return id == null ? null : check(id);
                });
        place.jobs.put(
                "fail",
                () -> {
                    String id = place.recent(place.deliveries);
                    return id == null ? null : desk.coordinator().fail(id, FailureReason.REFUSED);
                });
    }

    static CodeProof without() {
        return new CodeProof.Without(new WithoutCode(WithoutCode.Reason.HURRY, null, null));
    }

    private Outcome<?> check(String delivery) {
        desk.act(desk.second);
        Outcome<?> outcome = desk.coordinator().check(delivery);
        desk.act(desk.first);
        return outcome;
    }

    private DeliveryCommand receive(DeliveryState state, CodeProof proof) {
        boolean all = random.nextInt(3) == 0;
        Amounts amounts =
                all
                        ? new Amounts.Everything()
                        : new Amounts.Total(
                                place.some(),
                                random.nextBoolean() ? null : BigDecimal.ONE,
                                LossReason.SPOILED);
        Rest rest = random.nextBoolean() ? Rest.ON_ITS_WAY : Rest.NOT_COMING;
        return receive(state, amounts, rest, proof);
    }

    private DeliveryCommand receiveHalf(DeliveryState state) {
        return receive(state, Sending.half(state), Rest.ON_ITS_WAY, without());
    }

    private DeliveryCommand receive(
            DeliveryState state, Amounts amounts, Rest rest, CodeProof proof) {
        return new DeliveryCommand.Receive(
                state.id(),
                amounts,
                rest,
                proof,
                null,
                Id.of(desk.first),
                false,
                offerItems(state),
                place.random.nextBoolean());
    }

    private DeliveryCommand correct(DeliveryState state) {
        return state.lines().isEmpty()
                ? null
                : new DeliveryCommand.CorrectReceipt(
                        state.id(),
                        List.of(
                                new DeliveryCommand.NewTotal(
                                        state.lines().firstEntry().getKey(),
                                        place.some(),
                                        random.nextBoolean() ? null : BigDecimal.TWO)),
                        "f",
                        offerItems(state));
    }

    /// All offers here have one line.
    private static Map<Id<Entity.Reservation>, String> offerItems(DeliveryState state) {
        Map<Id<Entity.Reservation>, String> items = new HashMap<>();
        state.lines()
                .values()
                .forEach(line -> {
                    if (line.reservationId() != null) {
                        items.put(line.reservationId(), "1");
                    }
                });
        return items;
    }
}

package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mutirao.application.command.Turn;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.DeliveryCommand;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.Sending;

/// Goods set out, change hands and pass by, or are called off.
final class TripJobs {
    private final Workplace place;
    private final Desk desk;

    TripJobs(Workplace place) {
        this.place = place;
        desk = place.desk;
    }

    void add() {
        place.job("dispatch", place.needs, this::dispatch);
        onCarrier(
                "accept",
                (state, carrier) -> new DeliveryCommand.AcceptAssignment(state.id(), carrier));
        onCarrier(
                "decline",
                (state, carrier) ->
                        new DeliveryCommand.DeclineAssignment(state.id(), carrier, null));
        onCarrier("change carrier", this::changeCarrier);
        onDelivery(
                place,
                "pick up",
                state ->
                        new DeliveryCommand.ConfirmPickup(
                                state.id(), ReceiptJobs.without(), null, Id.of(desk.first), false));
        onDelivery(
                place,
                "pass",
                state ->
                        new DeliveryCommand.Passed(
                                state.id(),
                                new BigDecimal("-30.03"),
                                new BigDecimal("-51.2"),
                                null));
        onDelivery(
                place,
                "cancel delivery",
                state -> new DeliveryCommand.CancelDelivery(state.id(), "e", null));
    }

    static void onDelivery(
            Workplace place, String job, Function<DeliveryState, DeliveryCommand> work) {
        place.job(
                job,
                place.deliveries,
                (turn, id) -> {
                    DeliveryState state = turn.delivery(Id.of(id));
                    DeliveryCommand command = work.apply(state);
                    return command == null ? null : DeliveryDecider.decide(command, state);
                });
    }

    private void onCarrier(
            String job, BiFunction<DeliveryState, Id<Entity.Assignment>, DeliveryCommand> work) {
        onDelivery(
                place,
                job,
                state ->
                        state.carriers().stream()
                                .findFirst()
                                .map(Carriage::id)
                                .map(carrier -> work.apply(state, carrier))
                                .orElse(null));
    }

    private DeliveryCommand changeCarrier(DeliveryState state, Id<Entity.Assignment> carrier) {
        return new DeliveryCommand.ChangeCarrier(
                state.id(),
                carrier,
                Id.of(desk.graph.ids().next()),
                Id.of(place.random.nextBoolean() ? desk.second : desk.volunteer),
                Set.of(),
                Id.of(desk.graph.ids().next()),
                null,
                null);
    }

    private Decision dispatch(Turn turn, String needId) {
        Id<Entity.Delivery> id = turn.newId();
        Decision decision =
                Sending.all(
                        turn.need(Id.of(needId)),
                        id,
                        turn.nextNumber(),
                        place.random.nextBoolean() ? Flow.DIRECT : Flow.PICKUP,
                        Id.of(desk.volunteer),
                        turn::newText);
        if (decision instanceof Decision.Accepted) {
            place.deliveries.add(id.text());
        }
        return decision;
    }
}

package org.mutirao.domain.process;

import static org.mutirao.domain.testing.Facts.DELIVERY;
import static org.mutirao.domain.testing.Facts.NEED;
import static org.mutirao.domain.testing.Facts.NOON;
import static org.mutirao.domain.testing.Facts.OFFER;
import static org.mutirao.domain.testing.Facts.R1;
import static org.mutirao.domain.testing.Facts.R2;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCancelled;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentDeclined;
import org.mutirao.domain.delivery.DeliveryCommand.FailDelivery;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.directory.Grantee;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent.RoleRevoked;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.Facts;

/// What can go wrong with a delivery, as it reaches its saga.
final class Mishaps {
    private Mishaps() {}

    /// Lets a saga fail.
    ///
    /// @return what it wants then
    static List<SagaEffect> happen(SagaWorld world, SagaFailure failure) {
        return switch (failure) {
            case RESERVATION_REFUSED -> world.react(world.happens(OFFER, Facts.refused(R2, "20")));
            case OFFER_EXPIRED ->
                    world.react(
                            world.happens(OFFER, new OfferExpired(NOON.plus(Duration.ofHours(5)))));
            case NEED_CANCELLED ->
                    world.react(world.happens(NEED, new NeedCancelled("duplicada", null)));
            case VOLUNTEER_REVOKED ->
                    world.react(
                            world.happens(
                                    SagaWorld.BETO,
                                    new RoleRevoked(Grantee.PERSON, Role.VOLUNTEER)));
            case DECLINED ->
                    world.react(
                            world.happens(
                                    SagaWorld.ASSIGNMENT, new AssignmentDeclined(DELIVERY, null)));
            case NOBODY_CARRIES ->
                    world.react(
                            world.happens(
                                    SagaWorld.ASSIGNMENT, new AssignmentCancelled(DELIVERY, null)));
            case UNANSWERED -> world.timePasses(SagaWorld.ANSWER_BY);
            case SILENT -> world.timePasses(SagaWorld.ANSWER_BY.plus(EntregaSaga.MOST_SILENT));
            case DELIVERY_FAILED -> deliveryFails(world);
        };
    }

    /// As a person says it, which gives the goods back at once.
    private static List<SagaEffect> deliveryFails(SagaWorld world) {
        var fail =
                new FailDelivery(
                        DELIVERY, FailureReason.NOBODY_THERE, null, Map.of(R1, "o1", R2, "o1"));
        List<Emission> said =
                DeliveryDecider.decide(fail, world.delivery()) instanceof Decision.Accepted(var it)
                        ? it
                        : List.of(
                                Emission.of(
                                        DELIVERY,
                                        new DeliveryFailed(
                                                FailureReason.NOBODY_THERE, null, List.of())));
        List<SagaEffect> effects = new ArrayList<>();
        for (Emission emission : said) {
            var fact = world.happens(Id.of(emission.aggregateId()), emission.event());
            effects = world.react(fact); // after the last of one command
        }
        return effects;
    }
}

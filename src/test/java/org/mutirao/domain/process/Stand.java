package org.mutirao.domain.process;

import static org.mutirao.domain.testing.Facts.DELIVERY;
import static org.mutirao.domain.testing.Facts.NOON;

import org.mutirao.domain.delivery.AssignmentEvent.AssignmentAccepted;
import org.mutirao.domain.delivery.DeliveryEvent.PickupConfirmed;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.testing.Facts;

/// How far a saga came when something failed.
enum Stand {
    RESERVING(SagaStep.RESERVE),
    ASSIGNING(SagaStep.ASSIGN),
    ASKED(SagaStep.NOTIFY),
    ACCEPTED(SagaStep.TRACK),
    ON_THE_ROAD(SagaStep.TRACK),
    IN_PART(SagaStep.CONFIRM);

    final SagaStep step;

    Stand(SagaStep step) {
        this.step = step;
    }

    /// The saga that came so far.
    SagaWorld world() {
        var world = new SagaWorld();
        switch (this) {
            case RESERVING -> world.reserved();
            case ASSIGNING -> world.confirmed();
            case ASKED -> asked(world);
            case ACCEPTED -> accepted(world);
            case ON_THE_ROAD -> fetched(world);
            case IN_PART -> {
                fetched(world);
                world.happens(DELIVERY, Facts.partly(Rest.ON_ITS_WAY, Facts.receipt("45", "5")));
            }
        }
        return world;
    }

    private static void asked(SagaWorld world) {
        world.assigned(Flow.PICKUP);
        world.perform(world.timePasses(NOON)); // it tells the carrier
    }

    private static void accepted(SagaWorld world) {
        asked(world);
        world.happens(SagaWorld.ASSIGNMENT, new AssignmentAccepted(DELIVERY));
    }

    private static void fetched(SagaWorld world) {
        accepted(world);
        world.happens(DELIVERY, new PickupConfirmed("ABCD", null, null));
    }
}

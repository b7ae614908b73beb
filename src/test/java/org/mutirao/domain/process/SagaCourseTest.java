package org.mutirao.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.DELIVERY;
import static org.mutirao.domain.testing.Facts.NEED;
import static org.mutirao.domain.testing.Facts.NOON;
import static org.mutirao.domain.testing.Facts.R1;
import static org.mutirao.domain.testing.Facts.R2;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentAccepted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.testing.Facts;

/// Ways that a saga takes, apart from the table of failures.
class SagaCourseTest {
    @Test
    void theFiveStepsFollowEachOtherWithoutAPerson() {
        var world = new SagaWorld().confirmed();
        world.perform(world.timePasses(NOON));
        assertThat(world.state()).isInstanceOf(SagaState.Notifying.class);
        world.perform(world.timePasses(NOON));
        assertThat(world.course().asked()).containsExactly(SagaWorld.ASSIGNMENT);
        world.happens(SagaWorld.ASSIGNMENT, new AssignmentAccepted(DELIVERY));
        assertThat(world.state()).isInstanceOf(SagaState.Tracking.class);
        world.happens(DELIVERY, Facts.completed(Facts.receipt("60", null)));
        world.perform(world.timePasses(NOON));
        assertThat(world.state())
                .isInstanceOfSatisfying(
                        SagaState.Ended.class,
                        ended -> assertThat(ended.how()).isEqualTo(SagaState.How.COMPLETED));
        world.happens(NEED, new NeedCancelled("tarde demais", null));
        assertThat(world.timePasses(NOON.plus(Duration.ofDays(3)))).isEmpty();
    }

    @Test
    void aReceiptThatComesAfterTheUndoingStaysReceived() {
        SagaWorld world = Stand.ON_THE_ROAD.world();
        world.perform(Mishaps.happen(world, SagaFailure.NEED_CANCELLED));
        var late = world.happens(DELIVERY, Facts.completed(Facts.receipt("60", null)));
        assertThat(world.react(late)).isEmpty();
        assertThat(world.delivery().receivedAnything()).isTrue();
    }

    @Test
    void goodsThatAreBroughtDirectlyHaveLeftTheirOfferWhenItEnds() {
        var world = new SagaWorld().assigned(Flow.DIRECT);
        world.perform(world.timePasses(NOON));
        assertThat(Mishaps.happen(world, SagaFailure.OFFER_EXPIRED)).isEmpty();
    }

    @Test
    void aDeliveryThatAPersonCancelsLeavesItsReservationsAndIsToldOff() {
        SagaWorld world = Stand.ASKED.world();
        var cancelled = world.happens(DELIVERY, new DeliveryCancelled("chuva", null, List.of()));
        List<SagaEffect> effects = world.react(cancelled);
        world.perform(effects);
        assertThat(world.standing()).containsEntry(R1, "60").containsEntry(R2, "20");
        assertThat(world.course().unasked()).containsExactly(SagaWorld.ASSIGNMENT);
        assertThat(world.state()).isInstanceOf(SagaState.Ended.class);
    }

    @Test
    void withoutATimeToAnswerNobodyIsGivenUp() {
        SagaState waiting = new SagaState.Notifying(Stand.ASKED.world().course(), null);
        var later = new SagaSignal.TimePassed(NOON.plus(Duration.ofDays(90)));
        assertThat(EntregaSaga.react(waiting, later)).isEmpty();
    }

    @Test
    void theSameEventTwiceLeadsToTheSame() {
        for (Stand stand : Stand.values()) {
            SagaWorld world = stand.world();
            List<SagaEffect> once = Mishaps.happen(world, SagaFailure.NEED_CANCELLED);
            world.happens(NEED, new NeedCancelled("duplicada", null));
            assertThat(world.timePasses(NOON)).isEqualTo(once);
        }
    }
}

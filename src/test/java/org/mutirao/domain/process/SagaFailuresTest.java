package org.mutirao.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.DELIVERY;
import static org.mutirao.domain.testing.Facts.NEED;
import static org.mutirao.domain.testing.Facts.NOON;
import static org.mutirao.domain.testing.Facts.OFFER;
import static org.mutirao.domain.testing.Facts.R1;
import static org.mutirao.domain.testing.Facts.R2;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentAccepted;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCancelled;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentDeclined;
import org.mutirao.domain.delivery.DeliveryCommand.FailDelivery;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.PickupConfirmed;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.directory.Grantee;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent.RoleRevoked;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.process.SagaEvent.SagaCompensated;
import org.mutirao.domain.process.SagaEvent.SagaFailed;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.Facts;

/// Every step with every failure, and what must be undone of it. A step or a failure that is new
/// has no cell here, and fails.
class SagaFailuresTest {
    /// How far a saga came when something failed.
    private enum Stand {
        RESERVING(SagaStep.RESERVE),
        ASSIGNING(SagaStep.ASSIGN),
        ASKED(SagaStep.NOTIFY),
        ACCEPTED(SagaStep.TRACK),
        ON_THE_ROAD(SagaStep.TRACK),
        IN_PART(SagaStep.CONFIRM);

        private final SagaStep step;

        Stand(SagaStep step) {
            this.step = step;
        }
    }

    /// N: the carrier is told that it is off. A: delivery and assignment are cancelled. R: what has
    /// not arrived goes back to the offer. `=`: it goes on.
    private static final String TABLE =
            """
                                RESERVING ASSIGNING ASKED ACCEPTED ON_THE_ROAD IN_PART
            RESERVATION_REFUSED R         R         NAR   NAR      =           =
            OFFER_EXPIRED       R         R         NAR   NAR      =           =
            NEED_CANCELLED      R         R         NAR   NAR      NAR         NAR
            VOLUNTEER_REVOKED   R         R         NAR   NAR      NAR         NAR
            DECLINED            =         =         NAR   NAR      NAR         NAR
            UNANSWERED          =         =         NAR   =        =           =
            SILENT              =         =         NAR   NAR      NAR         NAR
            DELIVERY_FAILED     =         =         NA    NA       NA          NA
            NOBODY_CARRIES      =         =         NAR   NAR      NAR         NAR
            """;

    private static Map<SagaFailure, Map<Stand, String>> table() {
        List<String> lines = TABLE.lines().toList();
        String[] columns = lines.getFirst().strip().split(" +");
        Map<SagaFailure, Map<Stand, String>> table = new EnumMap<>(SagaFailure.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.strip().split(" +");
            Map<Stand, String> row = new EnumMap<>(Stand.class);
            for (int i = 1; i < cells.length; i++) {
                row.put(Stand.valueOf(columns[i - 1]), cells[i]);
            }
            table.put(SagaFailure.valueOf(cells[0]), row);
        }
        return table;
    }

    @Test
    void noCellIsMissing() {
        assertThat(Arrays.stream(Stand.values()).map(stand -> stand.step).distinct())
                .containsExactly(SagaStep.values());
        assertThat(table()).containsOnlyKeys(SagaFailure.values());
        assertThat(table().values())
                .allSatisfy(row -> assertThat(row).containsOnlyKeys(Stand.values()));
    }

    @TestFactory
    Stream<DynamicTest> everyFailureOfEveryStepUndoesWhatMustBeUndone() {
        return Arrays.stream(SagaFailure.values())
                .flatMap(failure ->
                        Arrays.stream(Stand.values())
                                .map(stand ->
                                        DynamicTest.dynamicTest(
                                                failure + " while " + stand,
                                                () -> undoes(failure, stand))));
    }

    private static void undoes(SagaFailure failure, Stand stand) {
        SagaWorld world = at(stand);
        assertThat(world.state().step()).isEqualTo(stand.step);
        String received = received(world);
        List<SagaEffect> effects = fails(world, failure);
        String expected = table().get(failure).get(stand);
        assertThat(letters(effects)).isEqualTo(expected);
        world.perform(effects);
        if (!expected.equals("=")) {
            assertEnded(world, effects, expected);
        }
        assertThat(received(world)).as("what was delivered stays").isEqualTo(received);
    }

    private static void assertEnded(SagaWorld world, List<SagaEffect> effects, String expected) {
        assertThat(event(effects.getFirst())).isInstanceOf(SagaFailed.class);
        assertThat(event(effects.getLast()))
                .isInstanceOfSatisfying(
                        SagaCompensated.class,
                        said -> assertThat(said.undone()).isEqualTo(steps(expected)));
        assertThat(world.state())
                .isInstanceOfSatisfying(
                        SagaState.Ended.class,
                        ended -> assertThat(ended.how()).isEqualTo(SagaState.How.COMPENSATED));
        assertThat(world.delivery().carriers()).isEmpty();
        assertThat(world.delivery().open()).isEmpty();
        // 60 and 20 less what arrived and was lost: all of the rest is the offer's again
        BigDecimal settled = settled(world);
        assertThat(world.standing().values().stream().map(BigDecimal::new).reduce(BigDecimal::add))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(settled));
        Instant later = NOON.plus(Duration.ofDays(9));
        assertThat(world.timePasses(later)).as("once more").isEmpty();
    }

    private static SagaWorld at(Stand stand) {
        var world = new SagaWorld();
        switch (stand) {
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

    private static List<SagaEffect> fails(SagaWorld world, SagaFailure failure) {
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

    private static String letters(List<SagaEffect> effects) {
        if (effects.isEmpty() || !(event(effects.getFirst()) instanceof SagaFailed)) {
            return "=";
        }
        var letters = new StringBuilder();
        for (SagaEffect effect : effects) {
            String letter =
                    switch (effect) {
                        case SagaEffect.Tell tell -> {
                            assertThat(tell.template()).isEqualTo("entrega_desfeita");
                            yield "N";
                        }
                        case SagaEffect.Assign _ -> "?";
                        case SagaEffect.Append append ->
                                switch (append.emission().event()) {
                                    case DeliveryCancelled _, AssignmentCancelled _ -> "A";
                                    case ReservationCancelled _ -> "R";
                                    case SagaEvent _ -> "";
                                    default -> "?";
                                };
                    };
            if (letters.indexOf(letter) < 0) {
                letters.append(letter);
            }
        }
        return letters.toString();
    }

    private static Object event(SagaEffect effect) {
        return effect instanceof SagaEffect.Append append ? append.emission().event() : effect;
    }

    private static List<SagaStep> steps(String letters) {
        return letters.chars()
                .mapToObj(letter ->
                        switch (letter) {
                            case 'N' -> SagaStep.NOTIFY;
                            case 'A' -> SagaStep.ASSIGN;
                            default -> SagaStep.RESERVE;
                        })
                .toList();
    }

    private static String received(SagaWorld world) {
        return world.delivery().lines().values().stream()
                .map(line -> line.lineId() + ":" + line.received() + "/" + line.lost())
                .filter(line -> !line.endsWith(":0/0"))
                .toList()
                .toString();
    }

    private static BigDecimal settled(SagaWorld world) {
        return world.delivery().lines().values().stream()
                .map(line -> line.received().add(line.lost()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

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
        SagaWorld world = at(Stand.ON_THE_ROAD);
        world.perform(fails(world, SagaFailure.NEED_CANCELLED));
        var late = world.happens(DELIVERY, Facts.completed(Facts.receipt("60", null)));
        assertThat(world.react(late)).isEmpty();
        assertThat(world.delivery().receivedAnything()).isTrue();
    }

    @Test
    void goodsThatAreBroughtDirectlyHaveLeftTheirOfferWhenItEnds() {
        var world = new SagaWorld().assigned(Flow.DIRECT);
        world.perform(world.timePasses(NOON));
        assertThat(fails(world, SagaFailure.OFFER_EXPIRED)).isEmpty();
    }

    @Test
    void aDeliveryThatAPersonCancelsLeavesItsReservationsAndIsToldOff() {
        SagaWorld world = at(Stand.ASKED);
        var cancelled = world.happens(DELIVERY, new DeliveryCancelled("chuva", null, List.of()));
        List<SagaEffect> effects = world.react(cancelled);
        world.perform(effects);
        assertThat(world.standing()).containsEntry(R1, "60").containsEntry(R2, "20");
        assertThat(world.course().unasked()).containsExactly(SagaWorld.ASSIGNMENT);
        assertThat(world.state()).isInstanceOf(SagaState.Ended.class);
    }

    @Test
    void withoutATimeToAnswerNobodyIsGivenUp() {
        SagaState waiting = new SagaState.Notifying(at(Stand.ASKED).course(), null);
        var later = new SagaSignal.TimePassed(NOON.plus(Duration.ofDays(90)));
        assertThat(EntregaSaga.react(waiting, later)).isEmpty();
    }

    @Test
    void theSameEventTwiceLeadsToTheSame() {
        for (Stand stand : Stand.values()) {
            SagaWorld world = at(stand);
            List<SagaEffect> once = fails(world, SagaFailure.NEED_CANCELLED);
            world.happens(NEED, new NeedCancelled("duplicada", null));
            assertThat(world.timePasses(NOON)).isEqualTo(once);
        }
    }
}

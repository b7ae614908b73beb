package org.mutirao.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.NOON;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.process.SagaEvent.SagaCompensated;
import org.mutirao.domain.process.SagaEvent.SagaFailed;

/// Every step with every failure, and what must be undone of it. A step or a failure that is new
/// has no cell here, and fails.
class SagaFailuresTest {
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
        SagaWorld world = stand.world();
        assertThat(world.state().step()).isEqualTo(stand.step);
        String received = received(world);
        List<SagaEffect> effects = Mishaps.happen(world, failure);
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
}

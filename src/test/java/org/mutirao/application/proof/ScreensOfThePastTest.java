package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.application.process.Progress;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.Timeline.Journey;
import org.mutirao.bootstrap.desktop.WindowWiring;
import org.mutirao.domain.scope.Severity;
import org.mutirao.ui.shared.UiContext;

/// What every screen asked while people worked is what it asks when somebody looks back to that
/// moment, whichever way they come.
class ScreensOfThePastTest {
    private static final int COMMANDS = 60;
    private static final int JOURNEYS = 40;
    private static final int MANY = 500;

    @TempDir Path folder;
    private final Map<Instant, Map<String, Object>> then = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void whatAScreenShowedIsWhatItShowsOfThatTime(long seed) {
        System.out.println("screens of the past, seed " + seed);
        var random = new Random(seed);
        try (Desk desk = new Desk(folder)) {
            UiContext window = WindowWiring.context(desk.graph, Runnable::run);
            var work = new RandomWork(desk, random);
            for (int i = 0; i < COMMANDS; i++) {
                oneCommand(desk, work, random);
                Instant now = desk.clock.instant();
                then.put(now, screens(window, work, now));
                desk.clock.pass(Duration.ofMinutes(random.nextInt(40)));
            }
            List<Instant> moments = new ArrayList<>(then.keySet());
            for (int i = 0; i < JOURNEYS; i++) {
                Instant time = moments.get(random.nextInt(moments.size()));
                assertThat(window.timeline().showAt(time, Journey.UNWATCHED)).isTrue();
                Map<String, Object> shown = screens(window, work, time);
                then.get(time)
                        .forEach((screen, was) ->
                                assertThat(shown.get(screen))
                                        .as("seed %d, %s, back at %s", seed, screen, time)
                                        .usingRecursiveComparison()
                                        .isEqualTo(was));
            }
            window.timeline().showNow();
            Instant now = moments.getLast();
            assertThat(screens(window, work, now))
                    .usingRecursiveComparison()
                    .isEqualTo(then.get(now));
        }
    }

    private static void oneCommand(Desk desk, RandomWork work, Random random) {
        switch (random.nextInt(8)) {
            case 0 ->
                    Desk.done(
                            desk.graph
                                    .coordinator()
                                    .noticeBoard()
                                    .publish("água suja", Severity.WARNING, null));
            case 1 -> answer(desk, work, random);
            default -> work.towards(work.any());
        }
        desk.graph.durable().handleNow();
    }

    private static void answer(Desk desk, RandomWork work, Random random) {
        if (!work.deliveries.isEmpty()) {
            desk.graph
                    .sagas()
                    .desk()
                    .answer(
                            work.deliveries.get(random.nextInt(work.deliveries.size())),
                            random.nextBoolean(),
                            null);
        }
    }

    private static Map<String, Object> screens(UiContext window, RandomWork work, Instant now) {
        Map<String, Object> screens = new TreeMap<>();
        screens.put("today", window.today().today(now, window.zone()));
        screens.put("needs", window.readModel().needs(NeedFilter.ALL, 0, MANY));
        screens.put("offers", window.readModel().offers(Set.of(), 0, MANY));
        screens.put("deliveries", window.readModel().deliveries(Set.of(), 0, MANY));
        screens.put("map", window.mapModel().needs(NeedFilter.ALL));
        screens.put("places", window.readModel().places(null, 0, MANY));
        screens.put("people", window.readModel().people(0, MANY));
        screens.put("counter", window.counter().today(now.minus(Duration.ofHours(9)), now));
        screens.put("conflicts", window.directoryPorts().conflicts().open(now));
        screens.put("conflicts, counted", window.directoryPorts().conflicts().count(now));
        screens.put("notices", window.directoryPorts().notices().notices());
        screens.put("palette", window.findables().all());
        screens.put("to tell", window.sagas().progress().toTell(MANY));
        for (String delivery : work.deliveries) {
            coming(window.sagas().progress(), delivery)
                    .ifPresent(detail -> screens.put("delivery " + delivery, detail));
        }
        return screens;
    }

    /// How a delivery comes along, apart from what only the book knows.
    private static Optional<List<Object>> coming(Progress progress, String delivery) {
        return progress.ofDelivery(delivery)
                .map(detail ->
                        List.of(
                                detail.note().sagaId(),
                                detail.note().step(),
                                detail.note().standing(),
                                Optional.ofNullable(detail.note().due()),
                                detail.steps(),
                                detail.undoing(),
                                Optional.ofNullable(detail.error())));
    }
}

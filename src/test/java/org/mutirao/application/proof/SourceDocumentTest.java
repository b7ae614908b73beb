package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.domain.need.NeedCommand;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.eventlog.RecordedEvent;

/// What the source document tests of its bus and its store, through the real ones.
class SourceDocumentTest {
    @TempDir Path folder;

    private static EntryDraft meals(long quantity) {
        return new EntryDraft(
                BigDecimal.valueOf(quantity),
                null,
                "marmita",
                "Escola",
                false,
                Urgency.HIGH,
                null,
                null);
    }

    @Test
    void handlersAreCalledInTheOrderOfTheLogAndOneThatFailsTouchesNoOther() {
        List<String> needs = new CopyOnWriteArrayList<>();
        List<String> all = new CopyOnWriteArrayList<>();
        List<String> written;
        try (Desk desk = new Desk(folder)) {
            int before = desk.log().size();
            desk.graph
                    .bus()
                    .subscribe(
                            "NecessidadeCriada",
                            event -> {
                                throw new IllegalStateException("a handler that fails");
                            });
            desk.graph
                    .bus()
                    .subscribe("NecessidadeCriada", event -> needs.add(event.body().eventId()));
            desk.graph.bus().subscribe("*", event -> all.add(event.body().eventId()));
            for (int i = 1; i <= 20; i++) {
                Desk.done(desk.coordinator().registerNeed(meals(i)));
                Desk.done(desk.coordinator().publishOffer(meals(i)));
            }
            List<RecordedEvent> log = desk.log();
            written =
                    log.subList(before, log.size()).stream()
                            .map(entry -> entry.body().eventId())
                            .toList();
            desk.graph.bus().close(); // hands out what was published, then ends
            assertThat(desk.failures).hasSize(20);
            assertThat(needs)
                    .isEqualTo(
                            log.stream()
                                    .filter(it -> it.body().eventType().equals("NecessidadeCriada"))
                                    .map(it -> it.body().eventId())
                                    .toList())
                    .hasSize(20);
        }
        assertThat(all).isEqualTo(written).hasSize(41);
    }

    @Test
    void aStateIsRebuiltFromTheEventsOfItsAggregateWithVersionTwo() {
        String id;
        try (Desk desk = new Desk(folder)) {
            id = Desk.done(desk.coordinator().registerNeed(meals(40))).id();
            Desk.done(
                    desk.graph
                            .journal()
                            .command(turn ->
                                    turn.carryOut(
                                            NeedDecider.decide(
                                                    new NeedCommand.UpdateNeed(
                                                            Id.of(id),
                                                            Map.of("/urgency", "urgente")),
                                                    turn.need(Id.of(id))),
                                            true)));
        }
        try (var graph =
                Opening.open(new DataFolder(folder), new Desk.Ticking(), (event, failure) -> {})) {
            List<RecordedEvent> stored =
                    graph.store().read(log -> log.ofAggregate("Necessidade", id));
            assertThat(stored)
                    .extracting(entry -> entry.body().eventType())
                    .containsExactly("NecessidadeCriada", "NecessidadeAtualizada");
            assertThat(stored).extracting(entry -> entry.body().version()).containsExactly(1L, 2L);
            long version = graph.store().read(log -> log.version("Necessidade", id));
            assertThat(version).isEqualTo(2);
            NeedState state = NeedState.unknown(Id.of(id));
            for (var fact : graph.store().read(log -> graph.facts().about(log, id))) {
                state = state.evolve(fact);
            }
            assertThat(state.urgency()).isEqualTo(Urgency.URGENT);
            assertThat(state.items().getFirst().quantity()).isEqualByComparingTo("40");
        }
    }
}

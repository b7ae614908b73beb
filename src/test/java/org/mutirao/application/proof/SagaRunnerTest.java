package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.bus.Backoff;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.process.Courses;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.SagaBook;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.application.process.SagaDesk;
import org.mutirao.application.process.SagaRunner;
import org.mutirao.application.process.SagaSteps;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.domain.directory.Grantee;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent.RoleRevoked;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.sqlite.SqliteSagaBook;

class SagaRunnerTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    @AfterEach
    void end() {
        desk.close();
        assertThat(desk.failures).isEmpty();
    }

    private static EntryDraft meals(long many) {
        return new EntryDraft(
                BigDecimal.valueOf(many),
                null,
                "marmita",
                "Escola",
                false,
                Urgency.HIGH,
                null,
                null);
    }

    private String reservedNeed() {
        String need = Desk.done(desk.coordinator().registerNeed(meals(40))).id();
        String offer = Desk.done(desk.coordinator().publishOffer(meals(40))).id();
        Desk.done(desk.coordinator().reserve(need, offer, null));
        return need;
    }

    private String dispatched() {
        List<Dispatched> all =
                Desk.done(desk.coordinator().dispatch(reservedNeed(), desk.volunteer));
        desk.graph.durable().handleNow();
        return all.getFirst().deliveryId();
    }

    private Progress progress() {
        return desk.graph.sagas().progress();
    }

    private SagaDesk sagas() {
        return desk.graph.sagas().desk();
    }

    private Progress.Detail detail(String delivery) {
        return progress().ofDelivery(delivery).orElseThrow();
    }

    private List<String> types() {
        return desk.log().stream().map(it -> it.body().eventType()).toList();
    }

    private static Map<SagaStep, Progress.Mark> marks(Progress.Detail detail) {
        return detail.steps().stream()
                .collect(Collectors.toMap(Progress.StepLine::step, Progress.StepLine::mark));
    }

    @Test
    void aDispatchByAPersonIsTheFirstTwoStepsAndTheCarrierIsToBeTold() {
        String delivery = dispatched();
        Progress.Detail detail = detail(delivery);
        assertThat(desk.log())
                .filteredOn(it ->
                        Set.of("AssignmentCriado", "EntregaIniciada")
                                .contains(it.body().eventType()))
                .hasSize(2)
                .allMatch(it ->
                        String.valueOf(it.body().metadata()).contains(detail.note().sagaId()));
        assertThat(types()).filteredOn("NotificacaoEnviar"::equals).hasSize(1);
        assertThat(marks(detail))
                .containsEntry(SagaStep.RESERVE, Progress.Mark.DONE)
                .containsEntry(SagaStep.ASSIGN, Progress.Mark.DONE)
                .containsEntry(SagaStep.NOTIFY, Progress.Mark.NOW)
                .containsEntry(SagaStep.CONFIRM, Progress.Mark.OPEN);
        assertThat(detail.undoing())
                .extracting(Progress.UndoLine::back)
                .containsExactly(
                        Progress.Back.TELLS,
                        Progress.Back.CANCELS_DELIVERY,
                        Progress.Back.CANCELS_ASSIGNMENT,
                        Progress.Back.GIVES_BACK);
        List<Progress.ToTell> waiting = progress().toTell(10);
        assertThat(waiting).extracting(Progress.ToTell::personId).containsExactly(desk.volunteer);
        Desk.done(sagas().told(waiting.getFirst().messageId()));
        assertThat(progress().toTell(10)).isEmpty();
    }

    @Test
    void whatIsReservedForACarrierIsAssignedAsSoonAsItIsConfirmed() {
        String need = Desk.done(desk.coordinator().registerNeed(meals(40))).id();
        String offer = Desk.done(desk.coordinator().publishOffer(meals(40))).id();
        String saga = desk.graph.ids().next();
        desk.graph
                .journal()
                .command(turn -> {
                    var reserved =
                            new OfferReserved(
                                    turn.newId(),
                                    Id.of(need),
                                    turn.offer(Id.of(offer)).items().getFirst().itemId(),
                                    turn.need(Id.of(need)).items().getFirst().itemId(),
                                    BigDecimal.valueOf(40),
                                    "un",
                                    Id.of(desk.volunteer));
                    return turn.append(
                            List.of(Draft.of(new Emission(offer, reserved))),
                            Metadata.NONE.ofSaga(saga),
                            true);
                });
        desk.graph.durable().handleNow();
        assertThat(types())
                .endsWith(
                        "OfertaReservada",
                        "ReservaConfirmada",
                        "AssignmentCriado",
                        "EntregaIniciada",
                        "NotificacaoEnviar");
        assertThat(progress().ofSaga(saga).orElseThrow().note().step()).isEqualTo(SagaStep.NOTIFY);
        assertThat(desk.log()).allMatch(RecordedEvent::counts);
    }

    @Test
    void aReceiptEndsIt() {
        String delivery = dispatched();
        Desk.done(desk.coordinator().confirm(Desk.everything(delivery)));
        desk.graph.durable().handleNow();
        assertThat(types()).contains("SagaConcluida").doesNotContain("SagaError");
        assertThat(detail(delivery).note().standing()).isEqualTo(Standing.ENDED);
        assertThat(marks(detail(delivery)).values()).containsOnly(Progress.Mark.DONE);
    }

    @Test
    void whoDeclinesLetsEverythingGoBack() {
        String delivery = dispatched();
        Desk.done(sagas().answer(delivery, false, "carro_quebrado"));
        desk.graph.durable().handleNow();
        assertThat(types())
                .endsWith(
                        "AssignmentRecusado",
                        "SagaError",
                        "NotificacaoEnviar",
                        "EntregaCancelada",
                        "ReservaCancelada",
                        "SagaCompensada");
        assertThat(detail(delivery).error()).isEqualTo("recusou");
        assertThat(desk.rows().offers(Set.of("aberta"), 0, 10)).hasSize(1);
        assertThat(desk.log().getLast().body().userId()).isNull();
        assertThat(desk.log()).allMatch(RecordedEvent::counts);
    }

    @Test
    void anotherCarrierTakesItInOneAction() {
        String delivery = dispatched();
        String other = desk.person("Davi", Role.VOLUNTEER);
        Desk.done(sagas().reassign(delivery, other));
        desk.graph.durable().handleNow();
        assertThat(types()).doesNotContain("SagaError");
        assertThat(detail(delivery).steps().get(2).people()).containsExactly(other);
        assertThat(types()).filteredOn("NotificacaoEnviar"::equals).hasSize(2);
    }

    @Test
    void aRevokedCarrierIsTakenOffIt() {
        String delivery = dispatched();
        var revoked = new RoleRevoked(Grantee.PERSON, Role.VOLUNTEER);
        desk.graph
                .journal()
                .command(turn ->
                        turn.append(
                                List.of(Draft.of(new Emission(desk.volunteer, revoked))),
                                Metadata.NONE,
                                true));
        desk.graph.durable().handleNow();
        assertThat(detail(delivery).error()).isEqualTo("voluntario_afastado");
    }

    @Test
    void whoDoesNotAnswerInTimeIsNotWaitedFor() {
        desk.graph
                .journal()
                .write(turn -> {
                    turn.keep("answer_minutes", "30");
                    return true;
                });
        String delivery = dispatched();
        assertThat(detail(delivery).steps().get(2).until()).isNotNull();
        desk.graph.sagas().runner().timePassed();
        assertThat(types()).doesNotContain("SagaError");
        desk.clock.pass(Duration.ofMinutes(31));
        desk.graph.sagas().runner().timePassed();
        assertThat(detail(delivery).error()).isEqualTo("sem_resposta");
        assertThat(types()).endsWith("SagaCompensada");
    }

    @Test
    void whatASagaDidIsNobodysLastCommand() {
        desk.graph
                .journal()
                .write(turn -> {
                    turn.keep("answer_minutes", "30");
                    return true;
                });
        dispatched();
        String need = Desk.done(desk.coordinator().registerNeed(meals(7))).id();
        desk.clock.pass(Duration.ofMinutes(31));
        desk.graph.sagas().runner().timePassed();
        assertThat(types()).endsWith("SagaCompensada");
        String last = String.valueOf(desk.coordinator().previewUndo(null).command());
        assertThat(desk.log())
                .filteredOn(it -> it.body().eventId().equals(last))
                .extracting(it -> it.body().aggregateId())
                .doesNotContainNull()
                .hasSize(1);
        Desk.done(desk.coordinator().undo(last));
        assertThat(desk.graph.rows().need(need).orElseThrow().status()).isEqualTo("cancelada");
    }

    @Test
    void aCrashThatForgetsHowFarItCameRepeatsNothing() throws SQLException {
        String delivery = dispatched();
        Desk.done(sagas().answer(delivery, false, null));
        String second = dispatched();
        desk.graph.durable().handleNow();
        desk.graph.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + desk.folder.database());
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM saga");
            statement.executeUpdate("UPDATE subscriber SET change = 0, entry = 0");
        }
        try (var again = Opening.open(desk.folder, desk.clock, (_, _) -> {})) {
            List<RecordedEvent> before =
                    Copy.sent(again.store()).stream().map(Copy.Sent::entry).toList();
            again.durable().handleNow();
            assertThat(Copy.sent(again.store())).hasSameSizeAs(before);
            assertThat(again.sagas().progress().ofDelivery(second)).isPresent();
        }
    }

    /// Cannot note anything about some sagas.
    private record Broken(SagaBook real, Set<String> sagas) implements SagaBook {
        @Override
        public Optional<Note> note(String sagaId) {
            return real.note(sagaId);
        }

        @Override
        public Optional<Note> ofDelivery(String deliveryId) {
            return real.ofDelivery(deliveryId);
        }

        @Override
        public List<String> about(Collection<String> ids) {
            return real.about(ids);
        }

        @Override
        public List<String> due(Instant now) {
            return real.due(now);
        }

        @Override
        public List<Note> standing(Set<Standing> standings, int offset, int most) {
            return real.standing(standings, offset, most);
        }

        @Override
        public void put(Note note, Collection<String> refs) {
            if (note.standing() == Standing.ENDED && sagas.contains(note.sagaId())) {
                throw new IllegalStateException("broken");
            }
            real.put(note, refs);
        }
    }

    @Test
    void aSagaThatKeepsFailingIsSetAsideWhileTheOthersGoOn() {
        String bad = dispatched();
        String good = dispatched();
        String closed = dispatched();
        Set<String> broken = new HashSet<>();
        broken.add(detail(bad).note().sagaId());
        broken.add(detail(closed).note().sagaId());
        desk.graph.durable().close(); // from here on it is run by hand
        var book = new Broken(new SqliteSagaBook(desk.graph.store()), broken);
        var steps = new SagaSteps(new Courses(desk.graph.facts()), desk.coordinator().dispatcher());
        var runner =
                new SagaRunner(
                        new SagaRunner.Parts(
                                desk.graph.journal(),
                                desk.graph.facts(),
                                desk.graph.codec(),
                                book,
                                steps,
                                Runnable::run,
                                (_, _) -> {},
                                new Backoff(
                                        Duration.ofSeconds(1),
                                        Duration.ofSeconds(2),
                                        3,
                                        RandomGenerator.getDefault()),
                                desk.clock));
        var people =
                new SagaDesk(
                        desk.graph.journal(), desk.graph.facts(), book, steps, runner, desk.clock);
        for (String delivery : List.of(bad, good, closed)) {
            Desk.done(sagas().answer(delivery, false, null));
        }
        int before = desk.log().size();
        for (String delivery : List.of(bad, good, closed)) {
            people.retry(detail(delivery).note().sagaId()); // as the bus would tell it
        }
        for (int round = 0; round < 5; round++) {
            desk.clock.pass(Duration.ofSeconds(30));
            runner.timePassed();
        }
        Note quarantined = detail(bad).note();
        assertThat(quarantined.standing()).isEqualTo(Standing.QUARANTINED);
        assertThat(quarantined.failures()).isEqualTo(3);
        assertThat(quarantined.reason()).startsWith("IllegalStateException at");
        assertThat(detail(good).note().standing()).isEqualTo(Standing.ENDED);
        assertThat(desk.log()).as("of the others nothing was written").hasSize(before + 5);

        Desk.done(people.close(detail(closed).note().sagaId(), "resolvido por telefone"));
        assertThat(detail(closed).note().standing()).isEqualTo(Standing.CLOSED);
        assertThat(detail(closed).note().reason()).isEqualTo("resolvido por telefone");
        broken.clear();
        assertThat(people.skip(quarantined.sagaId(), SagaStep.NOTIFY, "já sabe"))
                .hasValueSatisfying(note -> assertThat(note.standing()).isEqualTo(Standing.ENDED));
        assertThat(marks(detail(bad))).containsEntry(SagaStep.NOTIFY, Progress.Mark.SKIPPED);
        assertThat(types().subList(before + 6, types().size()))
                .containsExactly(
                        "SagaError", "EntregaCancelada", "ReservaCancelada", "SagaCompensada");
    }
}

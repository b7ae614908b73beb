package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Draft;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.domain.directory.Grantee;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent.RoleRevoked;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;

class SagaRunnerTest {
    @TempDir Path folder;
    private SagaLaptop laptop;
    private Desk desk;

    @BeforeEach
    void begin() {
        laptop = new SagaLaptop(folder);
        desk = laptop.desk;
    }

    @AfterEach
    void end() {
        laptop.close();
    }

    @Test
    void aDispatchByAPersonIsTheFirstTwoStepsAndTheCarrierIsToBeTold() {
        String delivery = laptop.dispatched();
        Progress.Detail detail = laptop.detail(delivery);
        assertThat(desk.log())
                .filteredOn(it ->
                        Set.of("AssignmentCriado", "EntregaIniciada")
                                .contains(it.body().eventType()))
                .hasSize(2)
                .allMatch(it ->
                        String.valueOf(it.body().metadata()).contains(detail.note().sagaId()));
        assertThat(laptop.types()).filteredOn("NotificacaoEnviar"::equals).hasSize(1);
        assertThat(laptop.marks(delivery))
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
        List<Progress.ToTell> waiting = laptop.progress().toTell(10);
        assertThat(waiting).extracting(Progress.ToTell::personId).containsExactly(desk.volunteer);
        Desk.done(laptop.sagas().told(waiting.getFirst().messageId()));
        assertThat(laptop.progress().toTell(10)).isEmpty();
    }

    @Test
    void whatIsReservedForACarrierIsAssignedAsSoonAsItIsConfirmed() {
        String need = Desk.done(desk.coordinator().registerNeed(SagaLaptop.meals(40))).id();
        String offer = Desk.done(desk.coordinator().publishOffer(SagaLaptop.meals(40))).id();
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
        assertThat(laptop.types())
                .endsWith(
                        "OfertaReservada",
                        "ReservaConfirmada",
                        "AssignmentCriado",
                        "EntregaIniciada",
                        "NotificacaoEnviar");
        assertThat(laptop.progress().ofSaga(saga).orElseThrow().note().step())
                .isEqualTo(SagaStep.NOTIFY);
        assertThat(desk.log()).allMatch(RecordedEvent::counts);
    }

    @Test
    void aReceiptEndsIt() {
        String delivery = laptop.dispatched();
        Desk.done(desk.coordinator().confirm(Desk.everything(delivery)));
        desk.graph.durable().handleNow();
        assertThat(laptop.types()).contains("SagaConcluida").doesNotContain("SagaError");
        assertThat(laptop.note(delivery).standing()).isEqualTo(Standing.ENDED);
        assertThat(laptop.marks(delivery).values()).containsOnly(Progress.Mark.DONE);
    }

    @Test
    void whoDeclinesLetsEverythingGoBack() {
        String delivery = laptop.dispatched();
        Desk.done(laptop.sagas().answer(delivery, false, "carro_quebrado"));
        desk.graph.durable().handleNow();
        assertThat(laptop.types())
                .endsWith(
                        "AssignmentRecusado",
                        "SagaError",
                        "NotificacaoEnviar",
                        "EntregaCancelada",
                        "ReservaCancelada",
                        "SagaCompensada");
        assertThat(laptop.detail(delivery).error()).isEqualTo("recusou");
        assertThat(desk.rows().offers(Set.of("aberta"), 0, 10)).hasSize(1);
        assertThat(desk.log().getLast().body().userId()).isNull();
        assertThat(desk.log()).allMatch(RecordedEvent::counts);
    }

    @Test
    void anotherCarrierTakesItInOneAction() {
        String delivery = laptop.dispatched();
        String other = desk.person("Davi", Role.VOLUNTEER);
        Desk.done(laptop.sagas().reassign(delivery, other));
        desk.graph.durable().handleNow();
        assertThat(laptop.types()).doesNotContain("SagaError");
        assertThat(laptop.detail(delivery).steps().get(2).people()).containsExactly(other);
        assertThat(laptop.types()).filteredOn("NotificacaoEnviar"::equals).hasSize(2);
    }

    @Test
    void aRevokedCarrierIsTakenOffIt() {
        String delivery = laptop.dispatched();
        var revoked = new RoleRevoked(Grantee.PERSON, Role.VOLUNTEER);
        desk.graph
                .journal()
                .command(turn ->
                        turn.append(
                                List.of(Draft.of(new Emission(desk.volunteer, revoked))),
                                Metadata.NONE,
                                true));
        desk.graph.durable().handleNow();
        assertThat(laptop.detail(delivery).error()).isEqualTo("voluntario_afastado");
    }

    @Test
    void whoDoesNotAnswerInTimeIsNotWaitedFor() {
        desk.graph
                .journal()
                .write(turn -> {
                    turn.keep("answer_minutes", "30");
                    return true;
                });
        String delivery = laptop.dispatched();
        assertThat(laptop.detail(delivery).steps().get(2).until()).isNotNull();
        desk.graph.sagas().runner().timePassed();
        assertThat(laptop.types()).doesNotContain("SagaError");
        desk.clock.pass(Duration.ofMinutes(31));
        desk.graph.sagas().runner().timePassed();
        assertThat(laptop.detail(delivery).error()).isEqualTo("sem_resposta");
        assertThat(laptop.types()).endsWith("SagaCompensada");
    }

    @Test
    void whatASagaDidIsNobodysLastCommand() {
        desk.graph
                .journal()
                .write(turn -> {
                    turn.keep("answer_minutes", "30");
                    return true;
                });
        laptop.dispatched();
        String need = Desk.done(desk.coordinator().registerNeed(SagaLaptop.meals(7))).id();
        desk.clock.pass(Duration.ofMinutes(31));
        desk.graph.sagas().runner().timePassed();
        assertThat(laptop.types()).endsWith("SagaCompensada");
        String last = String.valueOf(desk.coordinator().previewUndo(null).command());
        assertThat(desk.log())
                .filteredOn(it -> it.body().eventId().equals(last))
                .extracting(it -> it.body().aggregateId())
                .doesNotContainNull()
                .hasSize(1);
        Desk.done(desk.coordinator().undo(last));
        assertThat(desk.graph.rows().need(need).orElseThrow().status()).isEqualTo("cancelada");
    }
}

package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.application.query.Today.Why;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.delivery.ConfirmViewModel;
import org.mutirao.ui.mine.MineViewModel;
import org.mutirao.ui.shared.Screen;

/// What a volunteer does with their own deliveries, and how they come to hear of them.
class MineTest extends WindowJobs {
    private final MineViewModel mine = window.mine().mine();
    private final ConfirmViewModel confirm = window.delivery().confirm();

    private Dispatched sent(String quantity, String carrier) {
        String need = need(quantity + " marmita @Escola X urg");
        offer(quantity + " marmita @Cozinha A");
        operation.reserve(need, quantity);
        Dispatched sent = operation.dispatch(need, carrier).getFirst();
        operation.settle();
        operation.follow();
        return sent;
    }

    private void acts(String name) {
        window.actor().ask();
        window.actor().who().searchProperty().set(name);
        window.actor().switchTo();
        window.shell().go(Screen.MINE);
    }

    private DeliveryRow row(Dispatched sent) {
        return operation.rows().delivery(sent.deliveryId()).orElseThrow();
    }

    @Test
    void onlyTheirOwnAreThere() {
        Dispatched anas = sent("40", "Ana");
        sent("30", "Davi");
        acts("ana");

        assertThat(mine.rows())
                .extracting(DeliveryRow::deliveryId)
                .containsExactly(anas.deliveryId());
        acts("rosa");
        assertThat(mine.rows()).isEmpty();
    }

    @Test
    void theCodeAndEnterConfirmAllOfIt() {
        Dispatched sent = sent("40", "Ana");
        acts("ana");
        mine.codeProperty().set(sent.pickupCode());
        mine.confirm();
        assertThat(row(sent).standing()).isEqualTo("a_caminho");
        assertThat(mine.codeProperty().get()).isEmpty();

        mine.codeProperty().set(sent.code());
        mine.confirm();

        assertThat(row(sent).status()).isEqualTo("concluida");
        assertThat(confirm.openProperty().get()).isFalse();
        assertThat(mine.rows()).isEmpty();
        assertThat(told()).isEqualTo("Chegada registrada");
    }

    @Test
    void aWrongCodeOpensTheDialogThatSaysWhatToDo() {
        Dispatched sent = sent("40", "Ana");
        acts("ana");
        mine.codeProperty().set("AAAA-AAAA-A");

        mine.confirm();

        assertThat(confirm.openProperty().get()).isTrue();
        assertThat(confirm.errorProperty().get()).isNotNull();
        assertThat(row(sent).standing()).isEqualTo("a_retirar");
    }

    @Test
    void nobodyThereIsOneAction() {
        Dispatched sent = sent("40", "Ana");
        operation.pickUp(sent);
        operation.settle();
        acts("ana");

        mine.fail(FailureReason.NOBODY_THERE);

        assertThat(row(sent).status()).isEqualTo("falhou");
        assertThat(confirm.openProperty().get()).isFalse();
    }

    @Test
    void whoCannotCarryItSaysSoAndItIsTakenBack() {
        Dispatched sent = sent("40", "Ana");
        acts("ana");

        mine.answer(false);
        operation.follow();

        assertThat(row(sent).status()).isEqualTo("cancelada");
        assertThat(mine.rows()).isEmpty();
    }

    @Test
    void whatWasSetAsideIsDecidedByAPerson() {
        Dispatched sent = sent("40", "Ana");
        operation.setAside(sent.deliveryId());
        window.shell().go(Screen.TODAY);

        window.today().today().act(todo(Why.STUCK));

        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.DELIVERIES);
        var course = window.delivery().course();
        assertThat(course.courseProperty().get().delivery().number()).isEqualTo(sent.number());
        course.skip();
        assertThat(course.errorProperty().get().code()).isEqualTo("course.needs_reason");
        course.retry();
        assertThat(course.courseProperty().get().detail().note().standing())
                .isEqualTo(Standing.RUNNING);
        operation.setAside(sent.deliveryId());
        course.refresh();
        course.reasonProperty().set("resolvido por telefone");
        course.closeSaga();
        assertThat(course.courseProperty().get().detail().note().standing())
                .isEqualTo(Standing.CLOSED);
    }

    @Test
    void aVolunteersWindowOpensOnTheirOwn() {
        sent("40", "Ana");
        acts("ana");

        assertThat(operation.firstScreen()).isEqualTo(Screen.MINE);
        acts("rosa");
        assertThat(operation.firstScreen()).isEqualTo(Screen.TODAY);
        operation.person("Caio Reis", Role.AUDITOR);
        operation.settle();
        acts("caio");
        assertThat(operation.firstScreen()).isEqualTo(Screen.REPORTS);
    }

    @Test
    void todayTellsWhomToTellAndForgetsItOnceDone() {
        Dispatched sent = sent("40", "Ana");
        window.shell().go(Screen.TODAY);
        Todo row = todo(Why.TELL);
        assertThat(window.today().message(row))
                .isEqualTo(
                        "Ana Souza,\nvocê pode levar 40 marmita? De Cozinha A para Escola X.\nEntrega "
                                + sent.number());

        window.today().today().told(row);

        assertThat(told()).isEqualTo("Ana Souza consta como avisada(o)");
        assertThat(window.today().today().todo()).noneMatch(each -> each.why() == Why.TELL);
    }

    @Test
    void whatIsOffIsToldToo() {
        Dispatched sent = sent("40", "Ana");
        operation.context(Runnable::run).sagas().desk().answer(sent.deliveryId(), false, null);
        operation.follow();
        window.shell().go(Screen.TODAY);

        assertThat(window.today().message(todo(Why.TELL_OFF))).contains("não precisa mais levar");
        assertThat(window.today().today().todo()).noneMatch(each -> each.why() == Why.TELL);
    }

    private Todo todo(Why why) {
        return window.today().today().todo().stream()
                .filter(each -> each.why() == why)
                .findFirst()
                .orElseThrow();
    }
}

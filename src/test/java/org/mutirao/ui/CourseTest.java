package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mutirao.application.process.Progress.Mark;
import org.mutirao.application.process.Progress.StepLine;
import org.mutirao.application.query.DeliveryOrder;
import org.mutirao.application.query.DeliveryOrder.By;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedOrder;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.delivery.Course;
import org.mutirao.ui.delivery.CourseViewModel;
import org.mutirao.ui.delivery.DeliveriesViewModel;
import org.mutirao.ui.delivery.DeliveryKind;
import org.mutirao.ui.delivery.DeliveryPane;
import org.mutirao.ui.need.MiddlePane;
import org.mutirao.ui.shared.Screen;

/// How a delivery comes along, and how deliveries are laid out.
class CourseTest extends WindowJobs {
    private final DeliveriesViewModel deliveries = window.delivery().deliveries();
    private final CourseViewModel course = window.delivery().course();

    private DeliveryRow sent(String line, String from, String carrier) {
        String need = need(line);
        offer(line.replaceAll("@.*", "") + from);
        operation.reserve(need, null);
        String id = operation.dispatch(need, carrier).getFirst().deliveryId();
        operation.settle();
        operation.follow();
        window.shell().go(Screen.NEEDS);
        window.shell().go(Screen.DELIVERIES);
        return operation.rows().delivery(id).orElseThrow();
    }

    private Map<SagaStep, Mark> marks() {
        return course.courseProperty().get().detail().steps().stream()
                .collect(Collectors.toMap(StepLine::step, StepLine::mark));
    }

    @Test
    void theSelectedDeliveryTellsItsSteps() {
        DeliveryRow row = sent("40 marmita @Escola X urg", "@Cozinha A", "Ana");

        deliveries.select(row);

        assertThat(marks())
                .containsEntry(SagaStep.RESERVE, Mark.DONE)
                .containsEntry(SagaStep.ASSIGN, Mark.DONE)
                .containsEntry(SagaStep.NOTIFY, Mark.NOW)
                .containsEntry(SagaStep.CONFIRM, Mark.OPEN);
        assertThat(course.courseProperty().get().detail().undoing()).isNotEmpty();
    }

    @Test
    void whoWasToldIsToldNoMore() {
        deliveries.select(sent("40 marmita @Escola X urg", "@Cozinha A", "Ana"));
        assertThat(course.courseProperty().get().untold()).isNotNull();

        course.told();

        assertThat(told()).isEqualTo("Ana Souza consta como avisada(o)");
        assertThat(course.courseProperty().get().untold()).isNull();
    }

    @Test
    void aCarrierWhoCannotGivesEverythingBack() {
        DeliveryRow row = sent("40 marmita @Escola X urg", "@Cozinha A", "Ana");
        deliveries.select(row);

        course.declined();
        operation.follow();
        window.refresh();

        Course now = course.courseProperty().get();
        assertThat(now.delivery().status()).isEqualTo("cancelada");
        assertThat(now.detail().error()).isEqualTo("recusou");
        assertThat(marks()).containsEntry(SagaStep.RESERVE, Mark.UNDONE);
        assertThat(deliveries.column(Column.FAILED)).hasSize(1);
    }

    @Test
    void whereItPassedIsToldAndDrawn() {
        operation.place("Escola X", "-29.91", "-51.18");
        operation.place("Cozinha A", "-29.95", "-51.10");
        operation.place("Ponte", "-29.93", "-51.15");
        DeliveryRow row = sent("40 marmita @Escola X urg", "@Cozinha A", "Ana");
        deliveries.select(row);

        window.delivery().passed().ask(row);
        window.delivery().passed().places().searchProperty().set("ponte");
        window.delivery().passed().place();

        assertThat(told()).isEqualTo("Entrega " + row.number() + ": passou por Ponte");
        Course now = course.courseProperty().get();
        assertThat(now.passed()).hasSize(1);
        assertThat(now.delivery().status()).isEqualTo("em_rota");
        assertThat(now.track()).isNotNull();
        assertThat(operation.context(Runnable::run).mapModel().tracks().getFirst().passed())
                .hasSize(1);
    }

    @Test
    void aClickOnTheMapSaysWhereItIs() {
        DeliveryRow row = sent("40 marmita @Escola X urg", "@Cozinha A", "Ana");
        deliveries.select(row);
        window.delivery().passed().ask(row);

        window.delivery().passed().onMap();
        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.NEEDS);
        var map = window.need().middle().map();
        map.viewpoint().resize(400, 300);
        map.picks().click(200, 150);

        assertThat(operation.rows().passedBy(row.deliveryId())).hasSize(1);
    }

    @Test
    void whatGoesOverTheCounterStandsApart() {
        operation.offer("1 mesa @Ginásio");
        operation.standAt("Ginásio");
        operation.handOut("2 cesta família 5 pessoas");
        sent("40 marmita @Escola X urg", "@Cozinha A", "Ana");

        assertThat(deliveries.column(Column.ARRIVED)).isEmpty();
        assertThat(deliveries.countsProperty().get().kinds())
                .containsEntry(DeliveryKind.COUNTER, 1)
                .containsEntry(DeliveryKind.ALL, 1);
        deliveries.kindProperty().set(DeliveryKind.COUNTER);
        assertThat(deliveries.column(Column.ARRIVED)).hasSize(1);
        assertThat(deliveries.column(Column.TO_FETCH)).isEmpty();
    }

    @Test
    void theTableIsSortedByTheDatabase() {
        sent("40 marmita @Escola X urg", "@Cozinha A", "Ana");
        sent("10 cobertor @Abrigo Y", "@Armazém", "Davi");
        sent("70 água @Ginásio", "@Depósito", "Ana");
        deliveries.paneProperty().set(DeliveryPane.TABLE);

        assertThat(goods(By.GOODS, true)).containsExactly("água", "cobertor", "marmita");
        assertThat(goods(By.WAY, true)).containsExactly("cobertor", "marmita", "água");
        assertThat(goods(By.NUMBER, false)).containsExactly("água", "cobertor", "marmita");
        for (By by : By.values()) {
            assertThat(goods(by, true)).as(by.name()).hasSize(3);
        }
        deliveries.searchProperty().set("davi");
        assertThat(goods(By.SINCE, true)).containsExactly("cobertor");
        deliveries.searchProperty().set("cober abrigo");
        assertThat(goods(By.SINCE, true)).containsExactly("cobertor");
    }

    private List<String> goods(By by, boolean ascending) {
        deliveries.orderProperty().set(new DeliveryOrder(by, ascending));
        List<String> found = new ArrayList<>();
        deliveries.table().forEach(row -> found.add(row.lines().getFirst().item()));
        return found;
    }

    @Test
    void needsAreATableToo() {
        need("40 marmita @Escola X urg até 20h");
        need("10 água @Abrigo Y até 22h");
        need("70 cobertor @Ginásio");
        window.need().middle().paneProperty().set(MiddlePane.TABLE);

        assertThat(needs(NeedOrder.By.GOODS)).containsExactly("água", "cobertor", "marmita");
        assertThat(needs(NeedOrder.By.PLACE)).containsExactly("água", "marmita", "cobertor");
        assertThat(needs(NeedOrder.By.MISSING)).containsExactly("água", "marmita", "cobertor");
        assertThat(needs(NeedOrder.By.DUE)).containsExactly("marmita", "água", "cobertor");
        window.need().needs().searchProperty().set("cober");
        assertThat(needs(NeedOrder.By.URGENCY)).containsExactly("cobertor");
    }

    private List<String> needs(NeedOrder.By by) {
        window.need().middle().table().orderProperty().set(new NeedOrder(by, true));
        List<String> found = new ArrayList<>();
        window.need()
                .middle()
                .table()
                .rows()
                .forEach(row -> found.add(row.items().getFirst().item()));
        return found;
    }

    @Test
    void whatIsSelectedStaysSoInBoardAndTable() {
        DeliveryRow row = sent("40 marmita @Escola X urg", "@Cozinha A", "Ana");
        deliveries.select(row);
        deliveries.paneProperty().set(DeliveryPane.TABLE);

        assertThat(deliveries.selectedProperty().get().deliveryId()).isEqualTo(row.deliveryId());
        assertThat(operation.rows().deliveries(Set.of(), 0, 9)).hasSize(1);
    }
}

package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.Today.Why;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.WindowModel;

/// Hoje over a real operation.
class TodayTest {
    private final RealOperation operation = new RealOperation();
    private final WindowModel window = operation.window();

    @AfterEach
    void close() {
        operation.close();
    }

    private Today today() {
        window.shell().go(Screen.NEEDS);
        window.shell().go(Screen.TODAY);
        return window.today().today().todayProperty().get();
    }

    @Test
    void whatIsShortIsAddedUpByGoodsAndPlace() {
        operation.need("60 marmita @Ginásio até 20h");
        operation.need("20 marmita @Ginásio até 19h");
        operation.need("40 marmita @Escola X até 20h");
        operation.need("5 kg arroz @Escola X até 20h");
        operation.need("900 marmita @Escola X");
        List<Today.Shortage> short_ = today().shortages();
        assertThat(short_).extracting(Today.Shortage::item).containsExactly("marmita", "arroz");
        assertThat(short_.getFirst().missing()).isEqualByComparingTo("120");
        assertThat(short_.getFirst().places())
                .extracting(Today.AtPlace::place)
                .containsExactly("Ginásio", "Escola X");
    }

    @Test
    void eachThingThatWaitsLeadsToItsFirstStep() {
        String need = operation.need("40 marmita @Escola X até 20h");
        operation.offer("40 marmita @Cozinha A até 15h");
        operation.reserve(need, "30");
        assertThat(today().todo())
                .extracting(Today.Todo::why)
                .contains(Why.NOBODY_TAKES_IT, Why.EXPIRING);
        window.today().today().act(row(Why.EXPIRING));
        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.OFFERS);
        window.today().today().act(row(Why.NOBODY_TAKES_IT));
        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.NEEDS);
        assertThat(window.need().dispatch().choosingProperty().get()).isTrue();
    }

    private Today.Todo row(Why why) {
        return today().todo().stream().filter(each -> each.why() == why).findFirst().orElseThrow();
    }

    @Test
    void whatArrivedCountsInItsHourAndAReceiptWithoutACodeWaits() {
        String need = operation.need("40 marmita @Escola X até 20h");
        operation.need("10 marmita @Ginásio até 20h");
        operation.offer("40 marmita @Cozinha A");
        operation.reserve(need, null);
        String delivery = operation.dispatch(need, "Ana").getFirst().deliveryId();
        RealOperation.done(
                operation
                        .coordination()
                        .confirm(
                                new Receipt(
                                        delivery,
                                        null,
                                        WithoutCode.Reason.HURRY,
                                        null,
                                        BigDecimal.valueOf(30),
                                        null,
                                        null,
                                        Rest.NOT_COMING)));
        Today now = today();
        assertThat(now.numbers().toCheck()).isEqualTo(1);
        assertThat(now.hours())
                .extracting(Today.Hour::received)
                .usingElementComparator(BigDecimal::compareTo)
                .contains(BigDecimal.valueOf(30));
        assertThat(now.hours().stream().map(Today.Hour::asked).reduce(BigDecimal::add))
                .hasValueSatisfying(all -> assertThat(all).isEqualByComparingTo("50"));
        operation.coordination().undo(lastCommand());
        assertThat(today().hours().stream().map(Today.Hour::received).reduce(BigDecimal::add))
                .hasValueSatisfying(all -> assertThat(all).isEqualByComparingTo("0"));
    }

    private String lastCommand() {
        String command = operation.coordination().previewUndo(null).command();
        assertThat(command).isNotNull();
        return command;
    }

    @Test
    void nothingToDoTeaches() {
        assertThat(today()).isEqualTo(Today.NOTHING);
    }
}

package org.mutirao.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.delivery.DeliveryFixtures.CODE;
import static org.mutirao.domain.delivery.DeliveryFixtures.SIXTY;
import static org.mutirao.domain.delivery.DeliveryFixtures.TEN;
import static org.mutirao.domain.delivery.DeliveryFixtures.dispatch;
import static org.mutirao.domain.delivery.DeliveryFixtures.line;
import static org.mutirao.domain.delivery.DeliveryFixtures.more;
import static org.mutirao.domain.delivery.DeliveryFixtures.ready;
import static org.mutirao.domain.delivery.DeliveryFixtures.receive;
import static org.mutirao.domain.delivery.DeliveryFixtures.total;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.shared.Quantity;

/// More arrives than is on its way, or nothing does.
class ExcessReceiptTest {
    private final DeliverySpec spec = new DeliverySpec();

    @BeforeEach
    void seventyMealsAreOnTheirWay() {
        spec.given(
                Dispatching.decide(
                        dispatch(line("one", SIXTY, 60), line("two", TEN, 10)), ready()));
    }

    @Test
    void moreThanWasSentIsAFactToo() {
        spec.when(more(total(80, 0), Rest.NOT_COMING, CODE))
                .then(DeliveryCompleted.class)
                .thenOpen(0);
        assertThat(spec.state().lines().get("two").received()).isEqualByComparingTo("20");
    }

    @Test
    void moreThanIsOnItsWayHasToBeMeant() {
        spec.given(receive(total(50, 0), Rest.ON_ITS_WAY, CODE))
                .when(receive(total(50, 0), Rest.ON_ITS_WAY, CODE))
                .thenRejected(
                        new DeliveryRefusal.MoreThanOpen(
                                Quantity.of(50, "marmita"), Quantity.of(20, "marmita")));
        spec.when(receive(total(15, 6), Rest.NOT_COMING, CODE))
                .thenRejected(
                        new DeliveryRefusal.MoreThanOpen(
                                Quantity.of(21, "marmita"), Quantity.of(20, "marmita")));
    }

    @Test
    void whatIsStillOnItsWayKeepsItOpenUntilThatIsTakenBack() {
        spec.given(more(total(80, 0), Rest.ON_ITS_WAY, CODE))
                .when(receive(new Amounts.Everything(), Rest.ON_ITS_WAY, CODE))
                .thenRejected(new DeliveryRefusal.NothingArrived());
        spec.when(receive(new Amounts.Everything(), Rest.NOT_COMING, CODE))
                .then(DeliveryCompleted.class)
                .thenStatus(DeliveryStatus.COMPLETED);
    }

    @Test
    void nothingIsNoReceipt() {
        spec.when(receive(total(0, 0), Rest.NOT_COMING, CODE))
                .thenRejected(new DeliveryRefusal.NothingArrived());
    }
}

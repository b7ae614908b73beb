package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mutirao.ui.shared.Screen;

/// Reserving and sending.
class MainJobTest extends WindowJobs {
    @Test
    void anEmptyOperationTeachesInsteadOfShowingAList() {
        assertThat(window.need().needs().nothingYetProperty().get()).isTrue();
        assertThat(window.need().needs().nothingFoundProperty().get()).isFalse();
        window.shell().go(Screen.OFFERS);
        assertThat(window.offer().offers().emptyProperty().get()).isTrue();
        window.shell().go(Screen.DELIVERIES);
        assertThat(window.delivery().deliveries().emptyProperty().get()).isTrue();
    }

    @Test
    void reservingTakesTheBestOffersUntilNothingIsMissing() {
        String need = need("60 marmita @Escola X urg");
        offer("50 marmita @Cozinha A");
        offer("30 marmita @Cozinha B");
        assertThat(window.need().detail().quantityProperty().get()).isEqualTo("60");

        window.need().detail().reserve();

        assertThat(ledger(need).reserved()).isEqualByComparingTo("60");
        assertThat(window.need().detail().canReserveProperty().get()).isFalse();
        assertThat(told()).isEqualTo("Reservado: 60 marmita");
    }

    @Test
    void aChosenOfferIsReservedAloneAndOnlyAsMuchAsItHas() {
        String need = need("60 marmita @Escola X urg");
        offer("50 marmita @Cozinha A");
        offer("30 marmita @Cozinha B");
        window.need()
                .detail()
                .choose(window.need().detail().matchProperty().get().candidates().get(1));
        assertThat(window.need().detail().quantityProperty().get()).isEqualTo("30");

        window.need().detail().reserve();

        assertThat(ledger(need).reserved()).isEqualByComparingTo("30");
    }

    @Test
    void aNeedWithoutAQuantityTakesTheAmountThatIsTyped() {
        String need = need("fralda @Escola X urg");
        offer("500 fralda @CD");
        window.need().detail().quantityProperty().set("1.2x");
        assertThat(window.need().detail().canReserveProperty().get()).isFalse();
        window.need().detail().quantityProperty().set("120");

        window.need().detail().reserve();

        assertThat(ledger(need).reserved()).isEqualByComparingTo("120");
        assertThat(ledger(need).missing()).isNull();
    }

    @Test
    void sendingAsksFirstForAReservation() {
        need("60 marmita @Escola X urg");

        window.need().actions().send();

        assertThat(window.need().dispatch().choosingProperty().get()).isFalse();
        assertThat(told()).isEqualTo("Primeiro reserve uma oferta: Enter");
    }

    @Test
    void sendingAsksWhoAndShowsTheCodes() {
        String need = need("40 marmita @Escola X urg");
        offer("50 marmita @Cozinha A");
        window.need().detail().reserve();

        window.need().actions().send();
        window.need().dispatch().who().searchProperty().set("davi");
        window.need().dispatch().send();

        assertThat(window.need().dispatch().codes().getFirst().code()).isNotBlank();
        assertThat(window.need().dispatch().showingProperty().get()).isTrue();
        assertThat(ledger(need).inRoute()).isEqualByComparingTo("40");
        assertThat(window.need().detail().deliveries()).hasSize(1);
        window.shell().back();
        assertThat(window.need().dispatch().codes()).isEmpty();
    }
}

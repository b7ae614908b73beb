package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.WindowModel;

/// What one laptop's window remembers, finds and lets go.
class OneLaptopTest {
    private final RealOperation operation = new RealOperation();
    private final WindowModel window = operation.window();

    @AfterEach
    void close() {
        operation.close();
    }

    private String told() {
        return window.messages().say(window.notices().latestProperty().get());
    }

    @Test
    void aHalfTypedLineSurvivesACrash() {
        window.enter(EntryKind.OFFER);
        window.entry().lineProperty().set("30 marmita @Cozinha São J");

        WindowModel afterwards = operation.window();
        afterwards.enter(EntryKind.OFFER);

        assertThat(afterwards.entry().lineProperty().get()).isEqualTo("30 marmita @Cozinha São J");
    }

    @Test
    void aSavedLineDoesNotComeBack() {
        window.enter(EntryKind.OFFER);
        window.entry().lineProperty().set("30 marmita @Cozinha São José");
        window.entry().save();

        WindowModel afterwards = operation.window();
        afterwards.enter(EntryKind.OFFER);

        assertThat(afterwards.entry().lineProperty().get()).isEmpty();
    }

    @Test
    void themeAndLanguageAreThoseOfTheLastTime() {
        window.shell().darkProperty().set(true);
        window.messages().localeProperty().set(Locale.ENGLISH);

        WindowModel afterwards = operation.window();

        assertThat(afterwards.shell().darkProperty().get()).isTrue();
        assertThat(afterwards.messages().locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whoeverIsChosenWritesFromThenOn() {
        operation.person("Marta Reis", Role.COORDINATOR);
        operation.settle();
        window.actor().ask();
        window.actor().who().searchProperty().set("marta");

        window.actor().switchTo();

        assertThat(window.shell().actingProperty().get().name()).isEqualTo("Marta Reis");
        assertThat(told()).isEqualTo("Agora quem usa é Marta Reis");
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("40 marmita @Escola X");
        window.entry().save();
        window.need().actions().why();
        assertThat(window.why().entries().getFirst().author()).isEqualTo("Marta Reis");
    }

    @Test
    void whoMayNotWriteIsToldAndTheLineStays() {
        operation.person("Nilo Dias", Role.AUDITOR);
        operation.settle();
        window.actor().ask();
        window.actor().who().searchProperty().set("nilo");
        window.actor().switchTo();
        long before = operation.entries();
        window.enter(EntryKind.OFFER);
        window.entry().lineProperty().set("40 marmita @Cozinha A");

        window.entry().save();

        assertThat(operation.entries()).isEqualTo(before);
        assertThat(window.messages().say(window.entry().errorProperty().get())).contains("F2");
        assertThat(window.entry().openProperty().get()).isTrue();
    }

    @Test
    void aReservationIsLetGo() {
        String need = operation.need("60 marmita @Escola X");
        operation.offer("50 marmita @Cozinha A");
        operation.offer("30 marmita @Cozinha B");
        operation.reserve(need, null);
        operation.settle();
        assertThat(window.need().detail().reservations()).hasSize(2);

        window.need().detail().release(window.need().detail().reservations().getFirst());

        assertThat(window.need().detail().reservations()).hasSize(1);
        assertThat(told()).startsWith("Liberado: ");
        assertThat(operation.ledger(need).reserved())
                .isEqualByComparingTo(window.need().detail().reservations().getFirst().waiting());
    }

    @Test
    void whatHasSetOutIsNoLongerWaiting() {
        String need = operation.need("60 marmita @Escola X");
        operation.offer("50 marmita @Cozinha A");
        operation.reserve(need, "20");
        operation.dispatch(need, "Ana");
        operation.reserve(need, "10");
        operation.settle();

        assertThat(window.need().detail().reservations())
                .singleElement()
                .satisfies(row -> assertThat(row.waiting()).isEqualByComparingTo("10"));
    }

    @Test
    void offersAreFoundByWordsWithoutAccents() {
        operation.offer("50 água mineral @Cozinha São José");
        operation.offer("30 marmita @Padaria Rio");
        operation.settle();

        window.offer().offers().searchProperty().set("AGUA jose");
        assertThat(window.offer().offers().rows())
                .extracting(OfferRow::place)
                .isEqualTo(List.of("Cozinha São José"));
        window.offer().offers().searchProperty().set("pão");
        assertThat(window.offer().offers().nothingFoundProperty().get()).isTrue();
        assertThat(window.offer().offers().emptyProperty().get()).isFalse();
        window.offer().offers().searchProperty().set("");
        assertThat(window.offer().offers().rows()).hasSize(2);
    }

    @Test
    void deliveriesAreFoundByWhoTakesThem() {
        String need = operation.need("60 marmita @Escola X");
        operation.offer("50 marmita @Cozinha A");
        operation.reserve(need, "20");
        operation.dispatch(need, "Ana");
        operation.reserve(need, "10");
        operation.dispatch(need, "Davi");
        operation.settle();

        window.delivery().deliveries().searchProperty().set("davi");

        assertThat(window.delivery().deliveries().column(Column.TO_FETCH))
                .extracting(DeliveryRow::destination)
                .isEqualTo(List.of("Escola X"));
        window.delivery().deliveries().searchProperty().set("escola");
        assertThat(window.delivery().deliveries().column(Column.TO_FETCH)).hasSize(2);
    }

    @Test
    void theNavigationCountsWhatIsOpen() {
        String need = operation.need("60 marmita @Escola X");
        operation.need("10 cobertor @Escola X");
        operation.offer("50 marmita @Cozinha A");
        operation.reserve(need, "20");
        operation.dispatch(need, "Ana");
        operation.settle();

        assertThat(window.counts().openProperty().get())
                .containsEntry(Screen.NEEDS, 2)
                .containsEntry(Screen.OFFERS, 1)
                .containsEntry(Screen.DELIVERIES, 1);
    }
}

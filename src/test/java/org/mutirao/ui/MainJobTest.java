package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedRow;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.ui.delivery.DeliveriesViewModel.Column;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.WindowModel;

class MainJobTest {
    private final RealOperation operation = new RealOperation();
    private final WindowModel window = operation.window();

    @AfterEach
    void close() {
        operation.close();
    }

    private String need(String line) {
        String id = operation.need(line);
        operation.settle();
        return id;
    }

    private String offer(String line) {
        String id = operation.offer(line);
        operation.settle();
        return id;
    }

    private LedgerLine ledger(String needId) {
        return operation.ledger(needId);
    }

    private static NeedRow row(WindowModel window, String needId) {
        return window.need().needs().rows().stream()
                .filter(row -> row.needId().equals(needId))
                .findFirst()
                .orElseThrow();
    }

    private String told() {
        return window.messages().say(window.notices().latestProperty().get());
    }

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
    void aTypedLineBecomesTheSelectedNeed() {
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("40 marmita @Escola X urg");
        window.entry().save();

        assertThat(window.entry().openProperty().get()).isFalse();
        assertThat(window.need().needs().selectedProperty().get().items().getFirst().item())
                .isEqualTo("marmita");
        assertThat(told()).matches("Necessidade \\w{4}-1 guardada");
    }

    @Test
    void aLineThatWasNotSavedComesBack() {
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("40 marm");
        assertThat(window.shell().back()).isTrue();
        window.enter(EntryKind.OFFER);
        assertThat(window.entry().lineProperty().get()).isEmpty();
        window.shell().back();

        window.enter(EntryKind.NEED);

        assertThat(window.entry().lineProperty().get()).isEqualTo("40 marm");
    }

    @Test
    void aNeedOfTheSameItemAtTheSamePlaceIsShownBeforeSaving() {
        String known = need("40 marmita @Escola X urg");
        window.enter(EntryKind.NEED);

        window.entry().lineProperty().set("20 marmita @Escola X");

        assertThat(window.entry().duplicateProperty().get().needId()).isEqualTo(known);
        window.entry().lineProperty().set("20 cobertor @Escola X");
        assertThat(window.entry().duplicateProperty().get()).isNull();
    }

    @Test
    void aSimilarPlaceTakesTheTypedNamesStead() {
        need("5 cobertor @Escola Guajuviras");
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("20 marmita @Escola Guaju urg");

        window.entry().take(window.entry().placesProperty().get().getFirst());

        assertThat(window.entry().lineProperty().get())
                .isEqualTo("20 marmita @Escola Guajuviras urg");
        assertThat(window.entry().placesProperty().get()).isEmpty();
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

    private String code = "";

    private String onTheRoad(String quantity) {
        String need = need(quantity + " marmita @Escola X urg");
        offer(quantity + " marmita @Cozinha A");
        window.need().detail().reserve();
        window.need().actions().send();
        window.need().dispatch().send();
        code = window.need().dispatch().codes().getFirst().code();
        window.shell().back();
        window.shell().go(Screen.DELIVERIES);
        window.delivery()
                .confirm()
                .start(window.delivery().deliveries().column(Column.TO_FETCH).getFirst());
        return need;
    }

    @Test
    void theCodeAloneConfirmsAllThatWasExpected() {
        String need = onTheRoad("40");
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        window.delivery().confirm().codeProperty().set(" " + code);

        window.delivery().confirm().confirm();

        assertThat(ledger(need).received()).isEqualByComparingTo("40");
        assertThat(window.delivery().deliveries().column(Column.ARRIVED)).hasSize(1);
        assertThat(window.delivery().confirm().openProperty().get()).isFalse();
    }

    @Test
    void moreThanSetOutHasToBeSaidToBeRight() {
        String need = onTheRoad("40");
        window.delivery().confirm().codeProperty().set(code);
        window.delivery().confirm().quantityProperty().set("45");
        assertThat(window.delivery().confirm().moreThanExpectedProperty().get()).isTrue();
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        window.delivery().confirm().moreProperty().set(true);
        window.delivery().confirm().quantityProperty().set("450");
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        window.delivery().confirm().quantityProperty().set("45");
        window.delivery().confirm().moreProperty().set(true);

        window.delivery().confirm().confirm();

        assertThat(ledger(need).received()).isEqualByComparingTo("45");
        assertThat(ledger(need).excess()).isEqualByComparingTo("5");
    }

    @Test
    void aWrongCodeStaysInTheDialogAndSaysWhatToDo() {
        onTheRoad("40");
        String other = operation.need("30 cobertor @Escola Y");
        operation.offer("30 cobertor @Cozinha A");
        operation.reserve(other, null);
        String wrong = operation.dispatch(other, "Ana").getFirst().code();
        window.delivery().confirm().codeProperty().set(wrong);

        window.delivery().confirm().confirm();

        assertThat(window.delivery().confirm().openProperty().get()).isTrue();
        assertThat(window.messages().say(window.delivery().confirm().errorProperty().get()))
                .startsWith("Código errado: é o da entrega")
                .endsWith("Restam 4 tentativas");
    }

    @Test
    void aMistypedCodeIsNoAttempt() {
        onTheRoad("40");
        window.delivery().confirm().codeProperty().set("XXXX-00");

        window.delivery().confirm().confirm();

        assertThat(window.messages().say(window.delivery().confirm().errorProperty().get()))
                .isEqualTo("Isso não é um código: confira as letras");
        window.delivery().confirm().codeProperty().set(code);
        window.delivery().confirm().confirm();
        assertThat(window.delivery().confirm().openProperty().get()).isFalse();
    }

    @Test
    void lessThanExpectedAsksForTheRestInTheSamePlace() {
        String need = onTheRoad("60");
        window.delivery().confirm().codeProperty().set(code);
        window.delivery().confirm().quantityProperty().set("45");
        assertThat(window.delivery().confirm().lessThanExpectedProperty().get()).isTrue();
        assertThat(window.delivery().confirm().difference()).isEqualByComparingTo("15");
        window.delivery().confirm().lostProperty().set("16");
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        window.delivery().confirm().lostProperty().set("5");
        window.delivery().confirm().lossReasonProperty().set(LossReason.DAMAGED);
        window.delivery().confirm().restProperty().set(Rest.ON_ITS_WAY);

        window.delivery().confirm().confirm();

        DeliveryRow.Line line = delivery().lines().getFirst();
        assertThat(line.received()).isEqualByComparingTo("45");
        assertThat(line.lost()).isEqualByComparingTo("5");
        assertThat(line.open()).isEqualByComparingTo("10");
        assertThat(delivery().status()).isEqualTo("recebida_em_parte");
        assertThat(ledger(need).missing()).isEqualByComparingTo("5");
    }

    private DeliveryRow delivery() {
        return operation.rows().deliveries(Set.of(), 0, 1).getFirst();
    }

    @Test
    void withoutACodeAReasonIsGiven() {
        onTheRoad("40");
        window.delivery().confirm().withoutCodeProperty().set(true);

        window.delivery().confirm().confirm();

        assertThat(delivery().status()).isEqualTo("concluida");
        assertThat(delivery().toCheck()).isTrue();
    }

    @Test
    void whatDidNotArriveIsMissingAgain() {
        String need = onTheRoad("40");

        window.delivery().confirm().fail(FailureReason.NOBODY_THERE);

        assertThat(ledger(need).missing()).isEqualByComparingTo("40");
        assertThat(window.delivery().deliveries().column(Column.FAILED)).hasSize(1);
    }

    @Test
    void undoShowsWhatItWouldDoBeforeItDoesIt() {
        String need = need("40 marmita @Escola X urg");
        offer("40 marmita @Cozinha A");
        window.need().detail().reserve();

        window.undo().ask();
        assertThat(window.undo().possibleProperty().get()).isTrue();
        assertThat(ledger(need).reserved()).isEqualByComparingTo("40");
        window.undo().carryOut();

        assertThat(ledger(need).reserved()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(told()).isEqualTo("Desfeito");
    }

    @Test
    void whatIsUndoneCanItselfBeTakenBackStepByStep() {
        String need = need("40 marmita @Escola X");
        window.undo().ask();
        window.undo().carryOut();

        assertThat(operation.rows().need(need).orElseThrow().status()).isEqualTo("cancelada");
        window.undo().ask();
        assertThat(window.undo().previewProperty().get().effects())
                .noneMatch(said -> said.code().equals("cancels_need"));
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        String need = need("40 marmita @Escola X urg");
        offer("40 marmita @Cozinha A");
        window.need().detail().reserve();
        long before = operation.entries();
        window.undo().ask();

        assertThat(window.shell().back()).isTrue();

        assertThat(operation.entries()).isEqualTo(before);
        assertThat(ledger(need).reserved()).isEqualByComparingTo("40");
        assertThat(window.shell().back()).isFalse();
    }

    @Test
    void theSelectionStaysOnItsNeedWhenTheListChanges() {
        need("40 marmita @Escola X urg");
        String second = need("10 cobertor @Escola X urg");
        window.need().needs().select(row(window, second));

        need("70 água @Escola X urg");

        assertThat(window.need().needs().selectedProperty().get().needId()).isEqualTo(second);
        assertThat(window.need().needs().countsProperty().get()).containsEntry(NeedKind.OPEN, 3);
    }

    @Test
    void theQueueIsReadPageByPage() {
        for (int i = 0; i < 450; i++) {
            operation.need("1 item" + i + " @Escola X");
        }
        operation.settle();
        assertThat(window.need().needs().rows()).hasSize(200);

        window.need().needs().more();
        window.need().needs().more();
        window.need().needs().more();

        assertThat(window.need().needs().rows()).hasSize(450).doesNotHaveDuplicates();
        window.refresh();
        assertThat(window.need().needs().rows()).hasSize(450);
    }

    @Test
    void aSearchWithoutResultSaysSoAndCanBeTakenBack() {
        need("40 marmita @Escola X urg");
        window.need().needs().searchProperty().set("zzz");
        assertThat(window.need().needs().nothingFoundProperty().get()).isTrue();

        window.need().needs().showAll();

        assertThat(window.need().needs().rows()).hasSize(1);
    }

    @Test
    void openingANeedGoesToItFromAnyScreen() {
        need("40 marmita @Escola X urg");
        String second = need("10 cobertor @Escola X urg");
        window.shell().go(Screen.DELIVERIES);

        window.openNeed(second);

        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.NEEDS);
        assertThat(window.need().needs().selectedProperty().get().needId()).isEqualTo(second);
    }

    @Test
    void whyNamesTheAuthors() {
        need("40 marmita @Escola X urg");

        window.need().actions().why();

        assertThat(window.why().entries()).hasSize(1);
        assertThat(window.why().entries().getFirst().author()).isEqualTo("Rosa Pereira");
    }
}

package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.ui.delivery.DeliveriesViewModel.Column;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.shell.Screen;
import org.mutirao.ui.shell.WindowModel;

class MainJobTest {
    private final World world = new World().withPeople();
    private final WindowModel window = Fixture.over(world);

    private String need(String quantity, String item) {
        String id = world.need(quantity, item, "Escola X", "urgente", null);
        world.committed();
        return id;
    }

    private void offer(String quantity, String item, String place) {
        world.offer(quantity, item, place, null);
        world.committed();
    }

    private LedgerLine ledger(String needId) {
        return world.needs.get(needId).items().getFirst();
    }

    private String told() {
        return window.messages().say(window.notices().latestProperty().get());
    }

    @Test
    void anEmptyOperationTeachesInsteadOfShowingAList() {
        assertThat(window.needs().nothingYetProperty().get()).isTrue();
        assertThat(window.needs().nothingFoundProperty().get()).isFalse();
        assertThat(window.offers().emptyProperty().get()).isTrue();
        assertThat(window.deliveries().emptyProperty().get()).isTrue();
    }

    @Test
    void aTypedLineBecomesTheSelectedNeed() {
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("40 marmita @Escola X urg");
        window.entry().save();

        assertThat(window.entry().openProperty().get()).isFalse();
        assertThat(window.needs().selectedProperty().get().items().getFirst().item())
                .isEqualTo("marmita");
        assertThat(told()).startsWith("Necessidade A7K2-");
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
        String known = need("40", "marmita");
        window.enter(EntryKind.NEED);

        window.entry().lineProperty().set("20 marmita @Escola X");

        assertThat(window.entry().duplicateProperty().get().needId()).isEqualTo(known);
        window.entry().lineProperty().set("20 cobertor @Escola X");
        assertThat(window.entry().duplicateProperty().get()).isNull();
    }

    @Test
    void aSimilarPlaceTakesTheTypedNamesStead() {
        world.place("Escola Guajuviras", "Canoas");
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("20 marmita @Escola Guaju urg");

        window.entry().take(window.entry().placesProperty().get().getFirst());

        assertThat(window.entry().lineProperty().get())
                .isEqualTo("20 marmita @Escola Guajuviras urg");
        assertThat(window.entry().placesProperty().get()).isEmpty();
    }

    @Test
    void reservingTakesTheBestOffersUntilNothingIsMissing() {
        String need = need("60", "marmita");
        offer("50", "marmita", "Cozinha A");
        offer("30", "marmita", "Cozinha B");
        assertThat(window.detail().quantityProperty().get()).isEqualTo("60");

        window.detail().reserve();

        assertThat(ledger(need).reserved()).isEqualByComparingTo("60");
        assertThat(window.detail().canReserveProperty().get()).isFalse();
        assertThat(told()).isEqualTo("Reservado: 60 marmita");
    }

    @Test
    void aChosenOfferIsReservedAloneAndOnlyAsMuchAsItHas() {
        String need = need("60", "marmita");
        offer("50", "marmita", "Cozinha A");
        offer("30", "marmita", "Cozinha B");
        window.detail().choose(window.detail().matchProperty().get().candidates().get(1));
        assertThat(window.detail().quantityProperty().get()).isEqualTo("30");

        window.detail().reserve();

        assertThat(ledger(need).reserved()).isEqualByComparingTo("30");
    }

    @Test
    void aNeedWithoutAQuantityTakesTheAmountThatIsTyped() {
        String need = need(null, "fralda");
        offer("500", "fralda", "CD");
        window.detail().quantityProperty().set("1.2x");
        assertThat(window.detail().canReserveProperty().get()).isFalse();
        window.detail().quantityProperty().set("120");

        window.detail().reserve();

        assertThat(ledger(need).reserved()).isEqualByComparingTo("120");
        assertThat(ledger(need).missing()).isNull();
    }

    @Test
    void sendingAsksFirstForAReservation() {
        need("60", "marmita");

        window.actions().send();

        assertThat(window.dispatch().choosingProperty().get()).isFalse();
        assertThat(told()).isEqualTo("Primeiro reserve uma oferta: Enter");
    }

    @Test
    void sendingAsksWhoAndShowsTheCodes() {
        String need = need("40", "marmita");
        offer("50", "marmita", "Cozinha A");
        window.detail().reserve();

        window.actions().send();
        window.dispatch().searchProperty().set("davi");
        window.dispatch().send();

        assertThat(window.dispatch().codes().getFirst().code()).isEqualTo(WorldCoordination.CODE);
        assertThat(window.dispatch().showingProperty().get()).isTrue();
        assertThat(ledger(need).inRoute()).isEqualByComparingTo("40");
        assertThat(window.detail().deliveries()).hasSize(1);
        window.shell().back();
        assertThat(window.dispatch().codes()).isEmpty();
    }

    private String onTheRoad(String quantity) {
        String need = need(quantity, "marmita");
        offer(quantity, "marmita", "Cozinha A");
        window.detail().reserve();
        window.actions().send();
        window.dispatch().send();
        window.shell().back();
        window.confirm().start(window.deliveries().column(Column.TO_FETCH).getFirst());
        return need;
    }

    @Test
    void theCodeAloneConfirmsAllThatWasExpected() {
        String need = onTheRoad("40");
        assertThat(window.confirm().canConfirmProperty().get()).isFalse();
        window.confirm().codeProperty().set(" " + WorldCoordination.CODE);

        window.confirm().confirm();

        assertThat(world.coordination.receipts.getFirst().received()).isNull();
        assertThat(ledger(need).received()).isEqualByComparingTo("40");
        assertThat(window.deliveries().column(Column.ARRIVED)).hasSize(1);
        assertThat(window.confirm().openProperty().get()).isFalse();
    }

    @Test
    void aWrongCodeStaysInTheDialogAndSaysWhatToDo() {
        onTheRoad("40");
        window.confirm().codeProperty().set("XXXX-00");

        window.confirm().confirm();

        assertThat(window.confirm().openProperty().get()).isTrue();
        assertThat(window.messages().say(window.confirm().errorProperty().get()))
                .startsWith("Código errado.");
    }

    @Test
    void lessThanExpectedAsksForTheRestInTheSamePlace() {
        onTheRoad("60");
        window.confirm().codeProperty().set(WorldCoordination.CODE);
        window.confirm().quantityProperty().set("45");
        assertThat(window.confirm().lessThanExpectedProperty().get()).isTrue();
        assertThat(window.confirm().difference()).isEqualByComparingTo("15");
        window.confirm().lostProperty().set("16");
        assertThat(window.confirm().canConfirmProperty().get()).isFalse();
        window.confirm().lostProperty().set("5");
        window.confirm().lossReasonProperty().set(LossReason.DAMAGED);
        window.confirm().restProperty().set(Rest.ON_ITS_WAY);

        window.confirm().confirm();

        var receipt = world.coordination.receipts.getFirst();
        assertThat(receipt.received()).isEqualByComparingTo("45");
        assertThat(receipt.lost()).isEqualByComparingTo("5");
        assertThat(receipt.lossReason()).isEqualTo(LossReason.DAMAGED);
        assertThat(receipt.rest()).isEqualTo(Rest.ON_ITS_WAY);
    }

    @Test
    void withoutACodeAReasonIsGiven() {
        onTheRoad("40");
        window.confirm().withoutCodeProperty().set(true);

        window.confirm().confirm();

        var receipt = world.coordination.receipts.getFirst();
        assertThat(receipt.code()).isNull();
        assertThat(receipt.without()).isEqualTo(window.confirm().reasonProperty().get());
    }

    @Test
    void whatDidNotArriveIsMissingAgain() {
        String need = onTheRoad("40");

        window.confirm().fail(FailureReason.NOBODY_THERE);

        assertThat(ledger(need).missing()).isEqualByComparingTo("40");
        assertThat(window.deliveries().column(Column.FAILED)).hasSize(1);
    }

    @Test
    void undoShowsWhatItWouldDoBeforeItDoesIt() {
        String need = need("40", "marmita");
        offer("40", "marmita", "Cozinha A");
        window.detail().reserve();

        window.undo().ask();
        assertThat(window.undo().possibleProperty().get()).isTrue();
        assertThat(ledger(need).reserved()).isEqualByComparingTo("40");
        window.undo().carryOut();

        assertThat(ledger(need).reserved()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(told()).isEqualTo("Desfeito");
        window.undo().ask();
        assertThat(told()).isEqualTo("Não há nada para desfazer");
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        String need = need("40", "marmita");
        offer("40", "marmita", "Cozinha A");
        window.detail().reserve();
        window.undo().ask();

        assertThat(window.shell().back()).isTrue();

        assertThat(world.coordination.undone).isEmpty();
        assertThat(ledger(need).reserved()).isEqualByComparingTo("40");
        assertThat(window.shell().back()).isFalse();
    }

    @Test
    void theSelectionStaysOnItsNeedWhenTheListChanges() {
        need("40", "marmita");
        String second = need("10", "cobertor");
        window.needs().select(world.needs.get(second));

        need("70", "água");

        assertThat(window.needs().selectedProperty().get().needId()).isEqualTo(second);
        assertThat(window.needs().countsProperty().get()).containsEntry(NeedKind.OPEN, 3);
    }

    @Test
    void theQueueIsReadPageByPage() {
        for (int i = 0; i < 450; i++) {
            world.need("1", "item " + i, "Escola X", null, null);
        }
        window.refresh();
        assertThat(window.needs().rows()).hasSize(200);

        window.needs().more();
        window.needs().more();
        window.needs().more();

        assertThat(window.needs().rows()).hasSize(450).doesNotHaveDuplicates();
        window.refresh();
        assertThat(window.needs().rows()).hasSize(450);
    }

    @Test
    void aSearchWithoutResultSaysSoAndCanBeTakenBack() {
        need("40", "marmita");
        window.needs().searchProperty().set("zzz");
        assertThat(window.needs().nothingFoundProperty().get()).isTrue();

        window.needs().showAll();

        assertThat(window.needs().rows()).hasSize(1);
    }

    @Test
    void openingANeedGoesToItFromAnyScreen() {
        need("40", "marmita");
        String second = need("10", "cobertor");
        window.shell().go(Screen.DELIVERIES);

        window.openNeed(second);

        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.NEEDS);
        assertThat(window.needs().selectedProperty().get().needId()).isEqualTo(second);
    }

    @Test
    void whyNamesTheAuthors() {
        need("40", "marmita");

        window.actions().why();

        assertThat(window.why().entries()).hasSize(2);
        assertThat(window.why().entries().getFirst().author()).isEqualTo("Rosa");
    }
}

package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.Conflict.Claim;
import org.mutirao.application.query.Conflict.Kind;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.ui.conflict.ConflictActions;
import org.mutirao.ui.conflict.ConflictsViewModel;
import org.mutirao.ui.shared.Screen;

/// Conflitos over a real operation.
class ConflictsTest extends WindowJobs {
    private final ConflictsViewModel conflicts = window.conflict().conflicts();
    private final ConflictActions actions = window.conflict().actions();

    private List<Conflict> open() {
        operation.settle();
        window.shell().go(Screen.TODAY);
        window.shell().go(Screen.CONFLICTS);
        assertThat(window.today().today().todayProperty().get().numbers().conflicts())
                .as("Hoje counts what the screen shows")
                .isEqualTo(conflicts.rows().size());
        return conflicts.rows();
    }

    /// 40 of 50 are promised; then the offer has no more than 20.
    private String overdraw() {
        String need = need("40 marmita @Colégio Sinodal até 18h");
        String offer = offer("50 marmita @Cozinha Solidária até 17h");
        operation.reserve(need, "40");
        window.shell().go(Screen.OFFERS);
        window.offer().offers().open(offer);
        window.amendSelected();
        window.amend().quantityProperty().set("20");
        window.amend().save();
        assertThat(window.amend().errorProperty().get()).isNull();
        return need;
    }

    @Test
    void whatIsPromisedBeyondAnOfferIsMovedToTheNextBestByOneKey() {
        String need = overdraw();
        offer("60 marmita @Cozinha Mathias até 17h");
        assertThat(open()).singleElement().extracting(Conflict::kind).isEqualTo(Kind.OVERDRAWN);
        Conflict now = conflicts.rows().getFirst();
        assertThat(now.quantity()).isEqualByComparingTo("20");
        assertThat(now.claims())
                .extracting(Claim::said)
                .containsExactly("Cozinha Solidária", "Colégio Sinodal");
        assertThat(window.counts().openProperty().get()).containsEntry(Screen.CONFLICTS, 1);
        actions.first();
        assertThat(told()).isEqualTo("Resolvido");
        assertThat(open()).isEmpty();
        assertThat(ledger(need).reserved()).isEqualByComparingTo("40");
        assertThat(operation.rows().reservationsOf(need)).hasSize(2);
        assertThat(window.counts().openProperty().get()).doesNotContainKey(Screen.CONFLICTS);
    }

    @Test
    void theMoveIsOneCommandAndGoesNotBackToAnOfferThatHasTooLittle() {
        String need = overdraw();
        offer("60 marmita @Cozinha Mathias até 17h");
        open();
        actions.first();
        window.undo().ask();
        UndoPreview preview = window.undo().previewProperty().get();
        assertThat(preview.what()).isEqualTo("ReservaCancelada");
        assertThat(preview.effects()).extracting(Said::code).containsExactly("not_enough_left");
        assertThat(operation.rows().reservationsOf(need)).hasSize(2);
    }

    @Test
    void whereNobodyElseFitsTheNeedLacksItAgain() {
        String need = overdraw();
        open();
        assertThat(conflicts.candidates()).isEmpty();
        long before = operation.entries();
        actions.first();
        assertThat(operation.entries()).isEqualTo(before);
        actions.second();
        assertThat(open()).isEmpty();
        assertThat(ledger(need).missing()).isEqualByComparingTo("20");
    }

    @Test
    void aRefusedPromiseStandsAmongTheNewestHoweverManyCameAfterIt() {
        String need = need("90 marmita @Escola A até 18h");
        String offer = offer("100 marmita @Cozinha até 17h");
        String refused = "01970a3c-5b00-7000-8000-0000000000f1";
        operation.append(
                Emission.of(
                        Id.of(offer),
                        new OfferReserved(
                                Id.of(refused),
                                Id.of(need),
                                operation
                                        .rows()
                                        .offer(offer)
                                        .orElseThrow()
                                        .items()
                                        .getFirst()
                                        .itemId(),
                                ledger(need).itemId(),
                                new BigDecimal("200"),
                                "un",
                                null)));
        for (int i = 0; i < 9; i++) {
            operation.reserve(need("10 marmita @Abrigo " + i), null);
        }
        assertThat(open()).singleElement().extracting(Conflict::kind).isEqualTo(Kind.REFUSED);
        Conflict now = conflicts.rows().getFirst();
        assertThat(now.quantity()).isEqualByComparingTo("200");
        assertThat(now.claims())
                .filteredOn(claim -> !claim.stands())
                .extracting(Claim::id)
                .containsExactly(refused);
    }

    @Test
    void bothValuesOfAFieldStayUntilOneIsChosen() {
        String need = need("35 colchão @Igreja São Luiz");
        operation.append(
                Emission.of(
                        Id.of(need),
                        new NeedUpdated(Map.of("/urgency", new Change("baixa", "urgente")))));
        operation.append(
                Emission.of(
                        Id.of(need),
                        new NeedUpdated(Map.of("/urgency", new Change("media", "alta")))));
        assertThat(open()).singleElement().extracting(Conflict::kind).isEqualTo(Kind.CLASH);
        assertThat(conflicts.rows().getFirst().claims())
                .extracting(Claim::said)
                .containsExactly("urgente", "alta");
        actions.first();
        assertThat(told()).isEqualTo("Resolvido");
        assertThat(open()).isEmpty();
        assertThat(operation.rows().need(need).orElseThrow().urgency()).isEqualTo("alta");
    }

    @Test
    void theReplacedValueCanBeTheRightOne() {
        String need = need("35 colchão @Igreja São Luiz urg");
        operation.append(
                Emission.of(
                        Id.of(need),
                        new NeedUpdated(Map.of("/urgency", new Change("media", "alta")))));
        open();
        actions.second();
        assertThat(open()).isEmpty();
        assertThat(operation.rows().need(need).orElseThrow().urgency()).isEqualTo("urgente");
    }

    @Test
    void twoPlacesOfOneNameLeadToTheQuestionWhetherTheyAreOne() {
        need("10 vela @EMEF Guajuviras");
        operation.append(
                Emission.of(
                        Id.of("01970a3c-5b00-7000-8000-0000000000f1"),
                        new PlaceRegistered(
                                "emef guajuviras",
                                PlaceKind.SCHOOL,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)));
        assertThat(open()).singleElement().extracting(Conflict::kind).isEqualTo(Kind.SAME_NAME);
        actions.first();
        window.place().same().merge();
        assertThat(open()).isEmpty();
    }

    private Dispatched send() {
        String need = need("40 marmita @Escola X até 18h");
        offer("40 marmita @Cozinha até 17h");
        operation.reserve(need, "40");
        Dispatched sent = operation.dispatch(need, "Ana").getFirst();
        operation.pickUp(sent);
        return sent;
    }

    @Test
    void aDeliveryWhoseCodeWasWrongFiveTimesWaitsForCoordination() {
        Dispatched sent = send();
        for (int i = 0; i < 5; i++) {
            operation.coordination().confirm(receipt(sent, "00000000-0", null));
        }
        List<Conflict> rows = open();
        assertThat(rows).singleElement().extracting(Conflict::kind).isEqualTo(Kind.CODE_LOCKED);
        actions.first();
        assertThat(window.delivery().confirm().openProperty().get()).isTrue();
    }

    private static Receipt receipt(Dispatched sent, String code, BigDecimal received) {
        return new Receipt(
                sent.deliveryId(),
                code,
                null,
                null,
                received,
                null,
                null,
                Rest.NOT_COMING,
                null,
                received != null);
    }

    @Test
    void moreThanSetOutCanBeCorrected() {
        Dispatched sent = send();
        RealOperation.done(
                operation.coordination().confirm(receipt(sent, sent.code(), new BigDecimal("45"))));
        assertThat(open()).singleElement().extracting(Conflict::kind).isEqualTo(Kind.TOO_MUCH);
        assertThat(conflicts.rows().getFirst().quantity()).isEqualByComparingTo("5");
        actions.first();
        assertThat(told()).isEqualTo("Resolvido");
        assertThat(open()).isEmpty();
    }
}

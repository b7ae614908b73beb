package org.mutirao.domain.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.DELIVERY;
import static org.mutirao.domain.testing.Facts.NEED;
import static org.mutirao.domain.testing.Facts.OFFER;
import static org.mutirao.domain.testing.Facts.R1;
import static org.mutirao.domain.testing.Facts.cancelled;
import static org.mutirao.domain.testing.Facts.completed;
import static org.mutirao.domain.testing.Facts.confirmed;
import static org.mutirao.domain.testing.Facts.fact;
import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.domain.testing.Facts.line;
import static org.mutirao.domain.testing.Facts.need;
import static org.mutirao.domain.testing.Facts.partly;
import static org.mutirao.domain.testing.Facts.receipt;
import static org.mutirao.domain.testing.Facts.refused;
import static org.mutirao.domain.testing.Facts.reserved;
import static org.mutirao.domain.testing.Facts.started;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Fact;

class NeedStateTest {
    private static final Fact CREATED = fact(NEED, need(item("n1", "marmita", "40", "un")));
    private static final Fact RESERVED = fact(OFFER, reserved(R1, "30"));
    private static final Fact STARTED = fact(DELIVERY, started(line(R1, "30")));

    @Test
    void aPromiseMovesFromMissingToReservedToInRouteToReceived() {
        assertThat(amounts(CREATED)).isEqualTo("40 = 0 + 0 + 0 + 40");
        assertThat(amounts(CREATED, RESERVED)).isEqualTo("40 = 30 + 0 + 0 + 10");
        assertThat(amounts(CREATED, RESERVED, STARTED)).isEqualTo("40 = 0 + 30 + 0 + 10");
        NeedState received =
                fold(CREATED, RESERVED, STARTED, fact(DELIVERY, completed(receipt("30", null))));
        assertThat(amounts(received)).isEqualTo("40 = 0 + 0 + 30 + 10");
        assertThat(received.status()).isEqualTo(NeedStatus.PARTIAL);
    }

    @Test
    void aRefusedReservationTakesNothingBackThatWasReceived() {
        NeedState state =
                fold(
                        CREATED,
                        RESERVED,
                        STARTED,
                        fact(DELIVERY, completed(receipt("30", null))),
                        fact(OFFER, refused(R1, "30")));
        assertThat(amounts(state)).isEqualTo("40 = 0 + 0 + 30 + 10");
    }

    @Test
    void aPartWithLossesLeavesTheRestOnItsWay() {
        Fact part = fact(DELIVERY, partly(Rest.ON_ITS_WAY, receipt("12", "3")));
        assertThat(amounts(CREATED, RESERVED, STARTED, part)).isEqualTo("40 = 0 + 15 + 12 + 13");
    }

    @Test
    void whatDoesNotComeIsMissingAtOnceWhenItGoesBackToTheOffer() {
        Fact part = fact(DELIVERY, partly(Rest.NOT_COMING, receipt("12", "3")));
        assertThat(amounts(CREATED, RESERVED, STARTED, part)).isEqualTo("40 = 15 + 0 + 12 + 13");
        Fact back = fact(OFFER, cancelled(R1, "15"));
        assertThat(amounts(CREATED, RESERVED, STARTED, part, back))
                .isEqualTo("40 = 0 + 0 + 12 + 28");
    }

    @Test
    void aFailedOrCancelledDeliveryReturnsWhatWasOpenToItsReservation() {
        Fact failed =
                fact(
                        DELIVERY,
                        new DeliveryFailed(
                                FailureReason.NOBODY_THERE, null, List.of(line(R1, "30"))));
        Fact cancelled = fact(DELIVERY, new DeliveryCancelled(null, null, List.of(line(R1, "30"))));
        assertThat(amounts(CREATED, RESERVED, STARTED, failed)).isEqualTo("40 = 30 + 0 + 0 + 10");
        assertThat(amounts(CREATED, RESERVED, STARTED, cancelled))
                .isEqualTo("40 = 30 + 0 + 0 + 10");
        assertThat(amounts(CREATED, RESERVED, STARTED, cancelled, STARTED))
                .isEqualTo("40 = 0 + 30 + 0 + 10");
    }

    @Test
    void aCorrectedReceiptCountsAsCorrected() {
        Fact corrected =
                fact(
                        DELIVERY,
                        new ReceiptCorrected(
                                List.of(
                                        new CorrectedLine(
                                                "l1",
                                                R1,
                                                NEED,
                                                "n1",
                                                new BigDecimal("30"),
                                                new BigDecimal("28"),
                                                "un")),
                                null));
        Fact done = fact(DELIVERY, completed(receipt("30", null)));
        assertThat(fold(CREATED, RESERVED, STARTED, done, corrected).ledger().items().getFirst())
                .extracting(ItemLedger::received)
                .isEqualTo(new BigDecimal("28"));
    }

    @Test
    void moreThanNeededIsExcessAndTheNeedIsMet() {
        NeedState state =
                fold(
                        CREATED,
                        fact(DELIVERY, started(line(null, "50"))),
                        fact(DELIVERY, completed(receipt("50", null))));
        assertThat(state.ledger().items().getFirst().excess()).isEqualByComparingTo("10");
        assertThat(state.status()).isEqualTo(NeedStatus.MET);
        Fact more =
                fact(NEED, new NeedUpdated(Map.of("/items/n1/quantity", new Change("40", "60"))));
        assertThat(state.evolve(more).status()).isEqualTo(NeedStatus.PARTIAL);
    }

    @Test
    void withoutAQuantityNothingIsMissingAndItIsNeverMet() {
        Fact created = fact(NEED, need(item("n1", "água", null, "un")));
        var kilos = new OfferReserved(R1, NEED, "o1", "n1", new BigDecimal("12"), "kg", null);
        NeedState state = fold(created, fact(OFFER, kilos));
        ItemLedger ledger = state.ledger().items().getFirst();
        assertThat(ledger.missing()).isNull();
        assertThat(ledger.unit()).isEqualTo("kg");
        assertThat(ledger.reserved()).isEqualByComparingTo("12");
        NeedState received =
                fold(
                        created,
                        fact(DELIVERY, started(line(null, "5"))),
                        fact(DELIVERY, completed(receipt("5", null))));
        assertThat(received.status()).isEqualTo(NeedStatus.PARTIAL);
    }

    @Test
    void unlikeUnitsAreKeptBesideTheLedger() {
        OfferEvent kilos =
                new OfferReserved(R1, NEED, "o1", "n1", new BigDecimal("12"), "kg", null);
        ItemLedger ledger = fold(CREATED, fact(OFFER, kilos)).ledger().items().getFirst();
        assertThat(ledger.missing()).isEqualByComparingTo("40");
        assertThat(ledger.others())
                .containsExactly(
                        new ItemLedger.Other(
                                "kg", new BigDecimal("12"), BigDecimal.ZERO, BigDecimal.ZERO));
    }

    @Test
    void aReservationIsProvisionalUntilTheAuthorityHasSpoken() {
        assertThat(fold(CREATED, RESERVED).isProvisional()).isTrue();
        assertThat(fold(CREATED, RESERVED, fact(OFFER, confirmed(R1, "30"))).isProvisional())
                .isFalse();
    }

    @Test
    void twoChangesThatDidNotKnowOfEachOtherAreShownUntilSomebodySetsTheField() {
        Fact one = update("e1", "urgente", "alta");
        Fact two = update("e2", "urgente", "baixa");
        Fact settled = update("e3", "baixa", "media");
        assertThat(fold(CREATED, one, two).document().clashes()).containsKey("/urgency");
        assertThat(fold(CREATED, one, two, settled).document().clashes()).isEmpty();
    }

    private static Fact update(String id, String from, String to) {
        return fact(id, NEED, new NeedUpdated(Map.of("/urgency", new Change(from, to))));
    }

    private static NeedState fold(Fact... facts) {
        NeedState state = NeedState.unknown(NEED);
        for (Fact each : facts) {
            state = state.evolve(each);
        }
        return state;
    }

    private static String amounts(Fact... facts) {
        return amounts(fold(facts));
    }

    /// needed = reserved + in route + received + missing
    private static String amounts(NeedState state) {
        ItemLedger l = state.ledger().items().getFirst();
        return "%s = %s + %s + %s + %s"
                .formatted(l.needed(), l.reserved(), l.inRoute(), l.received(), l.missing());
    }
}

package org.mutirao.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.NEED;
import static org.mutirao.domain.testing.Facts.OFFER;
import static org.mutirao.domain.testing.Facts.R1;
import static org.mutirao.domain.testing.Facts.R2;
import static org.mutirao.domain.testing.Facts.confirmed;
import static org.mutirao.domain.testing.Facts.fact;
import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.domain.testing.Facts.offer;
import static org.mutirao.domain.testing.Facts.reserved;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferWithdrawn;
import org.mutirao.domain.offer.OfferEvent.ReservationConfirmed;
import org.mutirao.domain.offer.OfferEvent.ReservationRefused;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Quantity;

class ReservationRuleTest {
    private static final Fact PUBLISHED =
            fact(OFFER, offer(null, item("o1", "marmita", "40", "un")));

    @Test
    void theFirstInOrderIsConfirmedAndTheOneTooManyRefused() {
        Fact first = fact(OFFER, reserved(R1, "30"));
        Fact second = fact(OFFER, reserved(R2, "20"));
        OfferState state = fold(PUBLISHED, first);
        assertThat(ReservationRule.decide(state, first)).contains(confirmed(R1, "30"));

        state = state.evolve(fact(OFFER, confirmed(R1, "30"))).evolve(second);
        assertThat(ReservationRule.decide(state, second))
                .hasValueSatisfying(said -> {
                    var refused = (ReservationRefused) said;
                    assertThat(refused.reason()).isEqualTo(OfferEvent.Refusal.NOT_ENOUGH);
                    assertThat(refused.remaining()).isEqualByComparingTo("10");
                });
    }

    @Test
    void itDoesNotMatterWhetherTheReservationIsFoldedAlready() {
        Fact cause = fact(OFFER, reserved(R1, "40"));
        assertThat(ReservationRule.decide(fold(PUBLISHED), cause))
                .isEqualTo(ReservationRule.decide(fold(PUBLISHED, cause), cause))
                .contains(confirmed(R1, "40"));
    }

    @Test
    void everyReasonToRefuseIsNamed() {
        assertThat(reason(fold(), "o1", "1", "un")).isEqualTo(OfferEvent.Refusal.UNKNOWN_OFFER);
        assertThat(reason(fold(PUBLISHED), "o9", "1", "un"))
                .isEqualTo(OfferEvent.Refusal.UNKNOWN_ITEM);
        assertThat(reason(fold(PUBLISHED), "o1", "1", "kg"))
                .isEqualTo(OfferEvent.Refusal.OTHER_UNIT);
        assertThat(reason(fold(PUBLISHED), "o1", "0", "un"))
                .isEqualTo(OfferEvent.Refusal.BAD_QUANTITY);
        var withdrawn = fold(PUBLISHED, fact(OFFER, new OfferWithdrawn(null, null)));
        assertThat(reason(withdrawn, "o1", "1", "un")).isEqualTo(OfferEvent.Refusal.CLOSED);
    }

    @Test
    void anIdThatIsTakenIsNotDecidedTwice() {
        Fact first = fact("e1", OFFER, reserved(R1, "10"));
        Fact other = fact("e2", OFFER, reserved(R1, "500"));
        OfferState state = fold(PUBLISHED, first, fact(OFFER, confirmed(R1, "10")), other);
        assertThat(ReservationRule.decide(state, other)).isEmpty();
        assertThat(ReservationRule.decide(state, first)).isEmpty();
    }

    @Test
    void nothingIsConfirmedOfAnOfferThatWasLoweredBeneathWhatIsConfirmed() {
        OfferState state = fold(PUBLISHED, fact(OFFER, reserved(R1, "30")));
        OfferState lowered =
                state.evolve(fact(OFFER, confirmed(R1, "30")))
                        .evolve(fact(OFFER, new OfferUpdated(quantity("40", "12"))));
        assertThat(lowered.remaining("o1")).isEqualTo(Quantity.of(-18, "un"));
        assertThat(ReservationRule.decide(lowered, fact(OFFER, reserved(R2, "1"))))
                .hasValueSatisfying(said ->
                        assertThat(((ReservationRefused) said).reason())
                                .isEqualTo(OfferEvent.Refusal.NOT_ENOUGH));
    }

    @Test
    void whatWasConfirmedInAnotherUnitIsNotAddedOnceTheOfferSaysHowMuchItHas() {
        Fact unsaid = fact(OFFER, offer(null, item("o1", "marmita", null, "un")));
        var kilo = new OfferReserved(R1, NEED, "o1", "n1", BigDecimal.ONE, "kg", null);
        Fact first = fact(OFFER, kilo);
        OfferState state = fold(unsaid, first);
        OfferEvent said = ReservationRule.decide(state, first).orElseThrow();
        assertThat(said).isInstanceOf(ReservationConfirmed.class);
        OfferState known =
                state.evolve(fact(OFFER, said))
                        .evolve(fact(OFFER, new OfferUpdated(quantity(null, "12"))));
        assertThat(ReservationRule.decide(known, fact(OFFER, reserved(R2, "12"))))
                .contains(confirmed(R2, "12"));
    }

    private static Map<String, Change> quantity(@Nullable String from, String to) {
        return Map.of("/items/o1/quantity", new Change(from, to));
    }

    private static OfferEvent.Refusal reason(
            OfferState state, String itemId, String quantity, String unit) {
        var asked = new OfferReserved(R1, NEED, itemId, "n1", new BigDecimal(quantity), unit, null);
        return ReservationRule.decide(state, fact(OFFER, asked))
                .map(said -> ((ReservationRefused) said).reason())
                .orElseThrow();
    }

    private static OfferState fold(Fact... facts) {
        return Stream.of(facts)
                .reduce(OfferState.unknown(OFFER), OfferState::evolve, (_, last) -> last);
    }
}

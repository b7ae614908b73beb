package org.mutirao.domain.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.ReservationConfirmed;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.offer.ReservationRule;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.testing.Facts;
import org.mutirao.domain.testing.RandomFacts;

/// What holds for every log, whatever is in it. To look at one run again, pass its seed as
/// `-Dmutirao.seed=...`.
class FoldPropertiesTest {
    private static final int LOGS = 250;
    private static final int LENGTH = 80;
    private static final int FEWEST_CASES = 200;

    private final long seed = Long.getLong("mutirao.seed", System.nanoTime());
    private final RandomFacts random = new RandomFacts(seed);

    @Test
    void theLedgerBalancesAndFoldsAreTotalOnAnyPartInAnyOrder() {
        for (int i = 0; i < LOGS; i++) {
            List<Fact> log = random.facts(LENGTH);
            checkNeeds(log);
            checkNeeds(random.shuffledPart(log));
            checkOffers(log);
            checkOffers(random.shuffledPart(log));
        }
        assertEnoughCases();
    }

    @Test
    void theAuthorityNeverConfirmsMoreThanIsOffered() {
        int confirmed = 0;
        int refused = 0;
        for (int i = 0; i < LOGS; i++) {
            OfferState state = OfferState.unknown(Id.of("offer-1"));
            List<Fact> asked = new ArrayList<>(random.run(Id.of("offer-1"), LENGTH));
            asked.addAll(random.facts(LENGTH).stream().filter(fact -> !isRuling(fact)).toList());
            for (Fact fact : asked) {
                state = state.evolve(fact);
                Optional<OfferEvent> said = ReservationRule.decide(state, fact);
                if (said.isPresent()) {
                    state = state.evolve(Facts.fact("rule-" + fact.id(), state.id(), said.get()));
                    if (said.get() instanceof ReservationConfirmed yes) {
                        assertCovered(state, yes.itemId());
                        confirmed++;
                    } else {
                        refused++;
                    }
                }
            }
        }
        System.out.printf(
                "seed %d: %d confirmed, %d refused; cases: %s%n",
                seed, confirmed, refused, random.made());
        assertThat(confirmed).isGreaterThan(FEWEST_CASES);
        assertThat(refused).isGreaterThan(FEWEST_CASES);
    }

    /// What only an authority may say is left to the rule.
    private static boolean isRuling(Fact fact) {
        return fact.event() instanceof ReservationConfirmed
                || fact.event() instanceof OfferEvent.ReservationRefused;
    }

    private void assertCovered(OfferState state, String itemId) {
        Item item = state.item(itemId).orElseThrow();
        if (item.quantity() == null) {
            return;
        }
        BigDecimal promised =
                state.reservations().byId().values().stream()
                        .filter(each -> each.itemId().equals(itemId))
                        .filter(each -> each.ruling() == Reservation.Ruling.CONFIRMED)
                        .map(Reservation::standing)
                        .filter(each -> each.unit().equals(item.unit()))
                        .map(Quantity::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(promised).as("seed %d", seed).isLessThanOrEqualTo(item.quantity());
    }

    private void checkNeeds(List<Fact> log) {
        for (int n = 1; n <= 3; n++) {
            NeedState state = NeedState.unknown(Id.of("need-" + n));
            for (Fact fact : log) {
                state = state.evolve(fact);
                assertBalanced(state);
            }
            assertThat(state.status()).isNotNull();
            state.isShownExpired(Facts.NOON);
        }
    }

    private void assertBalanced(NeedState state) {
        for (ItemLedger line : state.ledger().items()) {
            assertThat(List.of(line.reserved(), line.inRoute(), line.received(), line.excess()))
                    .as("seed %d", seed)
                    .allMatch(amount -> amount.signum() >= 0);
            if (line.needed() == null) {
                assertThat(line.missing()).isNull();
            } else {
                BigDecimal here =
                        line.missing()
                                .add(line.reserved())
                                .add(line.inRoute())
                                .add(line.received());
                assertThat(here)
                        .as("seed %d", seed)
                        .isEqualByComparingTo(line.needed().add(line.excess()));
            }
        }
    }

    private void checkOffers(List<Fact> log) {
        OfferState state = OfferState.unknown(Id.of("offer-1"));
        Set<Id<Entity.Reservation>> made = new HashSet<>();
        for (Fact fact : log) {
            state = state.evolve(fact);
            if (fact.event() instanceof OfferReserved e && fact.aggregateId().equals("offer-1")) {
                made.add(e.reservationId());
            }
            for (Item item : state.items()) {
                Quantity left = state.remaining(item.itemId());
                if (left != null) {
                    assertThat(left.plus(state.reserved(item.itemId())))
                            .as("seed %d", seed)
                            .isEqualTo(new Quantity(item.quantity(), item.unit()));
                }
            }
        }
        assertThat(state.reservations().made().map(Reservation::id))
                .as("no reservation is lost, seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(made);
        assertThat(state.status()).isNotNull();
    }

    private void assertEnoughCases() {
        List<Class<?>> types = new ArrayList<>();
        Stream.of(NeedEvent.class, OfferEvent.class, DeliveryEvent.class)
                .flatMap(sealed -> Arrays.stream(sealed.getPermittedSubclasses()))
                .forEach(types::add);
        System.out.printf("seed %d, cases: %s%n", seed, random.made());
        assertThat(random.types()).containsExactlyInAnyOrderElementsOf(types);
        assertThat(types)
                .allMatch(type ->
                        random.made().getOrDefault(type.getSimpleName(), 0) >= FEWEST_CASES);
    }
}

package org.mutirao.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.domain.matching.MatchFixtures.SCHOOL;
import static org.mutirao.domain.matching.MatchFixtures.SCOPE;
import static org.mutirao.domain.matching.MatchFixtures.demand;
import static org.mutirao.domain.matching.MatchFixtures.need;
import static org.mutirao.domain.matching.MatchFixtures.north;
import static org.mutirao.domain.matching.MatchFixtures.offer;
import static org.mutirao.domain.testing.Facts.NOON;
import static org.mutirao.domain.testing.Facts.item;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;

class MatcherTest {
    private static final Instant EVENING = NOON.plus(Duration.ofHours(6));
    private static final Item FORTY = item("n1", "Marmita", "40", "un");

    private final Matcher matcher = new Matcher(MatchSettings.DEFAULT);

    @Test
    void aSuggestionSaysWhyInNumbers() {
        var supply =
                new Supply(
                        SCOPE,
                        offer("offer-1", EVENING, item("o1", "marmitas", "30", "un")),
                        north(2.1));
        Candidate best =
                matcher.match(demand(need("need-1", EVENING, FORTY)), List.of(supply), NOON)
                        .candidates()
                        .getFirst();
        assertThat(best.score()).isEqualTo(new Score(40, 23, 19, 10));
        assertThat(best.km()).isCloseTo(2.1, within(0.001));
        assertThat(best.quantity()).isEqualTo(Quantity.of(30, "un"));
        assertThat(best.reasons())
                .contains(
                        new Reason.SameItem(),
                        new Reason.ExpiresAt(EVENING),
                        new Reason.Covers(Quantity.of(30, "un"), Quantity.of(40, "un")))
                .hasAtLeastOneElementOfType(Reason.Near.class)
                .hasAtLeastOneElementOfType(Reason.InTime.class);
    }

    @Test
    void anUnknownPlaceIsNeitherNearNorFar() {
        var supply = new Supply(SCOPE, offer("offer-1", null, offered()), null);
        Candidate candidate =
                matcher.match(demand(need("need-1", null, FORTY)), List.of(supply), NOON)
                        .candidates()
                        .getFirst();
        assertThat(candidate.km()).isNull();
        assertThat(candidate.score().distance()).isEqualTo(10);
        assertThat(candidate.reasons()).contains(new Reason.DistanceUnknown());
    }

    @Test
    void equalScoresAreOrderedBySoonestEnd() {
        var later = new Supply(SCOPE, offer("offer-1", EVENING, offered()), SCHOOL);
        var sooner =
                new Supply(SCOPE, offer("offer-2", EVENING.minusSeconds(60), offered()), SCHOOL);
        assertThat(
                        matcher.match(
                                        demand(need("need-1", null, FORTY)),
                                        List.of(later, sooner),
                                        NOON)
                                .candidates())
                .extracting(Candidate::offerId)
                .containsExactly(Id.of("offer-2"), Id.of("offer-1"));
    }

    @Test
    void theIndexFindsWhatBruteForceFinds() {
        int found = 0;
        long seed = Long.getLong("mutirao.seed", System.nanoTime());
        System.out.println("MatcherTest seed " + seed);
        for (int round = 0; round < 40; round++) {
            Random random = new Random(seed + round);
            List<Supply> supplies = MatchFixtures.supplies(random, 50);
            OfferIndex index = OfferIndex.of(supplies);
            for (Demand demand : MatchFixtures.demands(random, 50)) {
                List<Candidate> brute = matcher.match(demand, supplies, NOON).candidates();
                assertThat(matcher.candidates(demand, index, NOON))
                        .as("seed %d", seed + round)
                        .isEqualTo(brute);
                found += brute.size();
            }
        }
        assertThat(found).as("seed %d", seed).isGreaterThan(1_000);
    }

    @Test
    void matchingStopsWhenItIsCancelled() {
        Random random = new Random(7);
        var index = OfferIndex.of(MatchFixtures.supplies(random, 50));
        var demands = MatchFixtures.demands(random, 50);
        var asked = new AtomicInteger();
        assertThat(matcher.matchAll(demands, index, NOON, 5, () -> asked.incrementAndGet() == 10))
                .isEmpty();
        assertThat(asked).hasValue(10);
    }

    @Test
    void manyNeedsAreMatchedAsOneByOneEachWithItsBestFew() {
        Random random = new Random(7);
        var index = OfferIndex.of(MatchFixtures.supplies(random, 50));
        var demands = MatchFixtures.demands(random, 50);
        var all = matcher.matchAll(demands, index, NOON, 5, () -> false).orElseThrow();
        assertThat(all).hasSize(50);
        for (Demand demand : demands) {
            assertThat(all.get(demand.need().id()))
                    .isEqualTo(matcher.candidates(demand, index, NOON).stream().limit(5).toList());
        }
    }

    private static Item offered() {
        return item("o1", "marmita", "40", "un");
    }
}

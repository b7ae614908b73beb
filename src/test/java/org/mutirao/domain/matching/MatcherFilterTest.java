package org.mutirao.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.matching.MatchFixtures.SCHOOL;
import static org.mutirao.domain.matching.MatchFixtures.SCOPE;
import static org.mutirao.domain.matching.MatchFixtures.demand;
import static org.mutirao.domain.matching.MatchFixtures.need;
import static org.mutirao.domain.matching.MatchFixtures.north;
import static org.mutirao.domain.matching.MatchFixtures.offer;
import static org.mutirao.domain.testing.Facts.NOON;
import static org.mutirao.domain.testing.Facts.item;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferEvent.OfferWithdrawn;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.OfferStatus;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Storage;
import org.mutirao.domain.testing.Facts;

/// What may be suggested at all, and why the rest is not.
class MatcherFilterTest {
    private static final Instant EVENING = NOON.plus(Duration.ofHours(6));
    private static final Item FORTY = item("n1", "Marmita", "40", "un");

    private final Matcher matcher = new Matcher(MatchSettings.DEFAULT);

    @Test
    void everyFilterIsNamedWithItsFacts() {
        assertThat(why(item("o1", "cobertor", "9", "un")))
                .isEqualTo(new WhyNot.OtherItem("cobertor", "Marmita"));
        assertThat(why(item("o1", "marmita", "9", "kg")))
                .isEqualTo(new WhyNot.OtherUnit("kg", "un"));
        assertThat(why(line("marmita", "Higiene", null, null)))
                .isEqualTo(new WhyNot.OtherCategory("higiene", "alimento"));
        assertThat(why(line("marmita", null, null, NOON.plusSeconds(60))))
                .isEqualTo(new WhyNot.ExpiresTooSoon(NOON.plusSeconds(60), NOON));
        OfferState offer = offer("offer-1", EVENING, item("o1", "marmita", "9", "un"));
        assertThat(why(offer.evolve(Facts.fact(offer.id(), new OfferWithdrawn(null, null)))))
                .isEqualTo(new WhyNot.Closed(OfferStatus.WITHDRAWN));
        assertThat(why(offer.evolve(Facts.fact(offer.id(), Facts.reserved(Facts.R1, "9")))))
                .isEqualTo(new WhyNot.NothingLeft(Quantity.of(0, "un")));
        var elsewhere = new Supply(Id.of("scope-2"), offer, SCHOOL);
        assertThat(refused(need("need-1", null, FORTY), elsewhere))
                .isEqualTo(new WhyNot.OtherScope());
    }

    @Test
    void coldGoodsAreNotGivenWhereHotOnesAreWanted() {
        Item hot =
                new Item(
                        "n1",
                        "marmita",
                        null,
                        null,
                        new BigDecimal("40"),
                        "un",
                        Storage.HOT,
                        null,
                        List.of());
        var supply =
                new Supply(
                        SCOPE,
                        offer("offer-1", null, line("marmita", null, Storage.FROZEN, null)),
                        SCHOOL);
        assertThat(refused(need("need-1", null, hot), supply))
                .isEqualTo(new WhyNot.OtherStorage(Storage.FROZEN, Storage.HOT));
    }

    @Test
    void goodsThatSpoilOnTheWayAreNotSuggested() {
        // 30 km at 30 km/h arrive at 13:00, and a quarter of an hour is to spare
        Instant justLate = NOON.plus(Duration.ofMinutes(75));
        var late =
                new Supply(SCOPE, offer("offer-1", justLate.minusSeconds(5), offered()), north(30));
        var inTime =
                new Supply(SCOPE, offer("offer-2", justLate.plusSeconds(5), offered()), north(30));
        Matches matches =
                matcher.match(demand(need("need-1", null, FORTY)), List.of(late, inTime), NOON);
        assertThat(matches.candidates())
                .extracting(Candidate::offerId)
                .containsExactly(Id.of("offer-2"));
        assertThat(matches.refused().getFirst().why()).isInstanceOf(WhyNot.ExpiresTooSoon.class);
    }

    @Test
    void anAcceptedSubstituteRanksBelowTheItemItself() {
        Item wanted =
                new Item(
                        "n1",
                        "leite em pó",
                        null,
                        null,
                        new BigDecimal("10"),
                        "un",
                        null,
                        null,
                        List.of("Leite UHT"));
        var substitute =
                new Supply(
                        SCOPE, offer("offer-1", null, item("o1", "leite uht", "10", "un")), SCHOOL);
        var same =
                new Supply(
                        SCOPE,
                        offer("offer-2", null, item("o1", "Leite em po", "10", "un")),
                        SCHOOL);
        Matches matches =
                matcher.match(
                        demand(need("need-1", null, wanted)), List.of(substitute, same), NOON);
        assertThat(matches.candidates())
                .extracting(Candidate::offerId)
                .containsExactly(Id.of("offer-2"), Id.of("offer-1"));
        assertThat(matches.candidates().getLast().reasons())
                .contains(new Reason.Substitute("leite uht"));
    }

    @Test
    void aNeedWithoutAQuantityTakesGoodsInAnyUnit() {
        var supply =
                new Supply(SCOPE, offer("offer-1", null, item("o1", "arroz", "60", "kg")), SCHOOL);
        Candidate candidate =
                matcher.match(
                                demand(need("need-1", null, item("n1", "Arroz", null, "un"))),
                                List.of(supply),
                                NOON)
                        .candidates()
                        .getFirst();
        assertThat(candidate.quantity()).isEqualTo(Quantity.of(60, "kg"));
        assertThat(candidate.reasons()).contains(new Reason.Has(Quantity.of(60, "kg")));
    }

    @Test
    void aCancelledNeedHasNoCandidates() {
        var need = need("need-1", null, FORTY);
        var cancelled = need.evolve(Facts.fact(need.id(), new NeedCancelled(null, null)));
        var supply = new Supply(SCOPE, offer("offer-1", null, offered()), SCHOOL);
        assertThat(matcher.match(demand(cancelled), List.of(supply), NOON).candidates()).isEmpty();
    }

    private static Item offered() {
        return item("o1", "marmita", "40", "un");
    }

    private static Item line(
            String name,
            @Nullable String category,
            @Nullable Storage storage,
            @Nullable Instant expires) {
        return new Item(
                "o1", name, null, category, new BigDecimal("9"), "un", storage, expires, List.of());
    }

    private WhyNot why(Item item) {
        return why(offer("offer-1", EVENING, item));
    }

    private WhyNot why(OfferState offer) {
        return refused(need("need-1", null, FORTY), new Supply(SCOPE, offer, SCHOOL));
    }

    private WhyNot refused(NeedState need, Supply supply) {
        Matches matches = matcher.match(demand(need), List.of(supply), NOON);
        assertThat(matches.candidates()).isEmpty();
        return matches.refused().getFirst().why();
    }
}

package org.mutirao.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.matching.MatchFixtures.SCHOOL;
import static org.mutirao.domain.matching.MatchFixtures.SCOPE;
import static org.mutirao.domain.matching.MatchFixtures.demand;
import static org.mutirao.domain.matching.MatchFixtures.need;
import static org.mutirao.domain.matching.MatchFixtures.north;
import static org.mutirao.domain.matching.MatchFixtures.offer;
import static org.mutirao.domain.testing.Facts.NOON;
import static org.mutirao.domain.testing.Facts.R1;
import static org.mutirao.domain.testing.Facts.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.matching.ReservationPlan.Impossible;
import org.mutirao.domain.matching.ReservationPlan.Part;
import org.mutirao.domain.matching.ReservationPlan.Planned;
import org.mutirao.domain.matching.ReservationPlan.Uncovered;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferRefusal;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;

class ReservationPlannerTest {
    private final Matcher matcher = new Matcher(MatchSettings.DEFAULT);
    private final NeedState hundred = need("need-1", null, item("n1", "marmita", "100", "un"));

    @Test
    void oneOfferThatHasAllIsTakenAlone() {
        assertThat(plan(hundred, null, meals("a", "60", 0), meals("b", "150", 0)))
                .isEqualTo(planned(part("b", "100")));
    }

    @Test
    void theBestIsTakenFirstAndTheRestFromAsFewOthersAsPossible() {
        assertThat(
                        plan(
                                hundred,
                                null,
                                meals("a", "70", 0),
                                meals("b", "10", 0),
                                meals("c", "20", 1),
                                meals("d", "30", 30)))
                .isEqualTo(planned(part("a", "70"), part("d", "30")));
    }

    @Test
    void whatNobodyHasIsSaid() {
        assertThat(plan(hundred, null, meals("a", "60", 0)))
                .isEqualTo(
                        new Planned(
                                List.of(part("a", "60")),
                                List.of(new Uncovered("n1", Quantity.of(40, "un")))));
    }

    @Test
    void aGivenQuantityIsReservedAndNoMore() {
        assertThat(plan(hundred, "15", meals("a", "60", 0))).isEqualTo(planned(part("a", "15")));
        assertThat(plan(hundred, "0", meals("a", "60", 0)))
                .isEqualTo(new Impossible(new OfferRefusal.BadAmount(BigDecimal.ZERO)));
    }

    @Test
    void aNeedWithoutAQuantityTakesAllOfTheBestOfferOrWhatIsGiven() {
        NeedState unknown = need("need-1", null, item("n1", "marmita", null, "un"));
        assertThat(plan(unknown, null, meals("a", "60", 0), meals("b", "20", 0)))
                .isEqualTo(planned(part("a", "60")));
        assertThat(plan(unknown, "5", meals("a", "60", 0))).isEqualTo(planned(part("a", "5")));
        assertThat(plan(unknown, null, meals("a", null, 0)))
                .isEqualTo(new Impossible(new PlanRefusal.QuantityNeeded(Id.of("need-1"))));
    }

    @Test
    void eachLineIsPlannedAndNoOfferIsPromisedTwice() {
        NeedState two =
                need(
                        "need-1",
                        null,
                        item("n1", "marmita", "50", "un"),
                        item("n2", "marmitas", "20", "un"));
        assertThat(plan(two, null, meals("a", "60", 0)))
                .isEqualTo(
                        new Planned(
                                List.of(
                                        part("a", "50"),
                                        new Part(
                                                Id.of("a"),
                                                "o1",
                                                Id.of("need-1"),
                                                "n2",
                                                Quantity.of(10, "un"))),
                                List.of(new Uncovered("n2", Quantity.of(10, "un")))));
        assertThat(plan(two, "5", meals("a", "60", 0)))
                .isEqualTo(
                        new Impossible(
                                new PlanRefusal.WhichItem(Id.of("need-1"), List.of("n1", "n2"))));
    }

    @Test
    void nothingIsPlannedWhereNothingFitsOrNothingIsMissing() {
        assertThat(plan(hundred, null))
                .isEqualTo(new Impossible(new PlanRefusal.NoOfferFits(Id.of("need-1"))));
    }

    @Test
    void aChosenOfferThatHasTooLittleIsRefusedByTheOfferItself() {
        Supply small = meals("a", "60", 0);
        ReservationPlan plan =
                ReservationPlanner.from(
                        small.offer(), hundred, found(hundred, small), new BigDecimal("80"));
        Part part = ((Planned) plan).parts().getFirst();
        assertThat(OfferDecider.decide(part.command(R1, null, NOON), small.offer()))
                .isEqualTo(
                        Decision.reject(
                                new OfferRefusal.NotEnough(
                                        Id.of("a"),
                                        "o1",
                                        Quantity.of(60, "un"),
                                        Quantity.of(80, "un"))));
    }

    @Test
    void aChosenOfferOfOtherGoodsIsRefusedUnlessTheyAreAcceptedInstead() {
        Supply other = new Supply(SCOPE, offer("a", null, item("o1", "sopa", "30", "un")), SCHOOL);
        assertThat(chosen(hundred, other, null))
                .isEqualTo(new Impossible(new WhyNot.OtherItem("sopa", "marmita")));
        NeedState either =
                need(
                        "need-1",
                        null,
                        new Item(
                                "n1",
                                "marmita",
                                null,
                                null,
                                new BigDecimal("100"),
                                "un",
                                null,
                                null,
                                List.of("sopa")));
        assertThat(((Planned) chosen(either, other, null)).parts())
                .containsExactly(part("a", "30"));
    }

    @Test
    void aChosenOfferIsHeldAgainstEveryFilterAlsoWhereMoreIsPromisedThanIsMissing() {
        Supply late =
                new Supply(
                        SCOPE,
                        offer("a", NOON.minusSeconds(1), item("o1", "marmita", "30", "un")),
                        SCHOOL);
        NeedState none = need("need-1", null, item("n1", "marmita", "0", "un"));
        assertThat(chosen(none, late, "5"))
                .isEqualTo(new Impossible(new WhyNot.ExpiresTooSoon(NOON.minusSeconds(1), NOON)));
        assertThat(chosen(none, meals("a", "60", 0), "5")).isEqualTo(planned(part("a", "5")));
        assertThat(chosen(none, meals("a", "60", 0), null))
                .isEqualTo(new Impossible(new PlanRefusal.NothingMissing(Id.of("need-1"))));
    }

    @Test
    void ofAChosenOfferEachLineServesTheLineThatItFits() {
        NeedState two =
                need(
                        "need-1",
                        null,
                        item("n1", "marmita", "50", "un"),
                        item("n2", "cobertor", "20", "un"),
                        item("n3", "fralda", "5", "un"));
        Supply both =
                new Supply(
                        SCOPE,
                        offer(
                                "a",
                                null,
                                item("o1", "cobertor", "12", "un"),
                                item("o2", "marmita", "60", "un")),
                        SCHOOL);
        assertThat(chosen(two, both, null))
                .isEqualTo(
                        new Planned(
                                List.of(of("a", "o2", "n1", "50"), of("a", "o1", "n2", "12")),
                                List.of(
                                        new Uncovered("n2", Quantity.of(8, "un")),
                                        new Uncovered("n3", Quantity.of(5, "un")))));
    }

    private static Part of(String offer, String line, String needLine, String quantity) {
        return new Part(
                Id.of(offer),
                line,
                Id.of("need-1"),
                needLine,
                new Quantity(new BigDecimal(quantity), "un"));
    }

    private ReservationPlan chosen(NeedState need, Supply supply, @Nullable String quantity) {
        BigDecimal much = quantity == null ? null : new BigDecimal(quantity);
        var demand = new Demand(SCOPE, need, SCHOOL, much);
        return ReservationPlanner.from(
                supply.offer(), need, matcher.match(demand, List.of(supply), NOON), much);
    }

    private ReservationPlan plan(NeedState need, @Nullable String quantity, Supply... supplies) {
        return ReservationPlanner.best(
                need, ranked(need, supplies), quantity == null ? null : new BigDecimal(quantity));
    }

    private List<Candidate> ranked(NeedState need, Supply... supplies) {
        return found(need, supplies).candidates();
    }

    private Matches found(NeedState need, Supply... supplies) {
        return matcher.match(demand(need), List.of(supplies), NOON);
    }

    private static Supply meals(String id, @Nullable String quantity, double km) {
        return new Supply(SCOPE, offer(id, null, item("o1", "marmita", quantity, "un")), north(km));
    }

    private static Planned planned(Part... parts) {
        return new Planned(Stream.of(parts).toList(), List.of());
    }

    private static Part part(String offer, String quantity) {
        return new Part(
                Id.of(offer),
                "o1",
                Id.of("need-1"),
                "n1",
                new Quantity(new BigDecimal(quantity), "un"));
    }
}

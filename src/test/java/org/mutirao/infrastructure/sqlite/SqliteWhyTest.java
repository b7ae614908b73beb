package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.infrastructure.sqlite.Operation.id;
import static org.mutirao.infrastructure.sqlite.Samples.DELIVERY;
import static org.mutirao.infrastructure.sqlite.Samples.EVENING;
import static org.mutirao.infrastructure.sqlite.Samples.NEED;
import static org.mutirao.infrastructure.sqlite.Samples.OFFER;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.Asked.InDelivery;
import org.mutirao.application.query.Asked.InNeed;
import org.mutirao.application.query.Asked.InOffer;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.Timeline.Journey;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.WhyModel;
import org.mutirao.application.query.WhyModel.Answer;
import org.mutirao.application.query.WhyModel.Part;
import org.mutirao.application.query.WhyModel.Step;
import org.mutirao.domain.need.Ledger;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Urgency;

/// The entries behind numbers, against a fold that knows nothing of how they are found.
class SqliteWhyTest {
    @TempDir Path folder;
    private Operation operation;

    @BeforeEach
    void open() {
        operation = Samples.everything(folder);
    }

    @AfterEach
    void close() {
        operation.close();
    }

    private Answer why(Asked asked, Instant now) {
        return new SqliteWhy(operation.store, operation.codec).why(asked, now, ZoneOffset.UTC);
    }

    private Part only(Asked asked) {
        Answer answer = why(asked, Operation.START);
        assertThat(answer.all()).isEqualTo(1);
        return answer.parts().getFirst();
    }

    private static List<String> types(Part part) {
        return part.steps().stream().map(step -> step.line().type()).toList();
    }

    private static BigDecimal sum(Part part) {
        return part.steps().stream().map(Step::change).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Ids of the entries after which a number of the need differs from before them.
    private List<String> naively(InNeed number) {
        List<Fact> facts = operation.store.read(log -> operation.facts.about(log, NEED));
        List<String> found = new ArrayList<>();
        for (int seen = 1; seen <= facts.size(); seen++) {
            if (!after(facts.subList(0, seen - 1), number)
                    .equals(after(facts.subList(0, seen), number))) {
                found.add(facts.get(seen - 1).id().text());
            }
        }
        return found;
    }

    private static String after(List<Fact> facts, InNeed number) {
        NeedState need = NeedState.unknown(Id.of(NEED));
        for (Fact fact : facts) {
            need = need.evolve(fact);
        }
        return ledger(need.ledger(), number).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal ledger(Ledger ledger, InNeed number) {
        return ledger.item("n1")
                .map(line ->
                        switch (number) {
                            case NEEDED -> line.needed();
                            case RESERVED -> line.reserved();
                            case IN_ROUTE -> line.inRoute();
                            case RECEIVED -> line.received();
                            case MISSING -> line.missing();
                            case EXCESS -> line.excess();
                            case SHARE -> line.received().divide(BigDecimal.valueOf(40));
                        })
                .orElse(BigDecimal.ZERO);
    }

    @Test
    void theEntriesOfALedgersNumberAreThoseAfterWhichAFoldDiffers() {
        for (InNeed number : InNeed.values()) {
            Part part = only(new Asked.OfNeed(NEED, "n1", number));
            assertThat(part.steps())
                    .as(number.name())
                    .extracting(step -> step.line().eventId())
                    .containsExactlyElementsOf(naively(number));
            assertThat(sum(part)).as(number.name()).isEqualByComparingTo(part.about().amount());
        }
    }

    @Test
    void theAmountIsTheOneThatIsShown() {
        LedgerLine line = operation.readModel.need(NEED).orElseThrow().items().getFirst();
        assertThat(only(new Asked.OfNeed(NEED, "n1", InNeed.RESERVED)).about().amount())
                .isEqualByComparingTo(line.reserved());
        assertThat(types(only(new Asked.OfNeed(NEED, "n1", InNeed.IN_ROUTE))))
                .containsExactly("EntregaIniciada", "EntregaRecebidaEmParte");
        assertThat(types(only(new Asked.OfNeed(NEED, "n1", InNeed.MISSING))))
                .containsExactly("NecessidadeCriada", "OfertaReservada");
    }

    @Test
    void offersAndDeliveriesAreAskedInTheSameWay() {
        Part remaining = only(new Asked.OfOffer(OFFER, "o1", InOffer.REMAINING));
        assertThat(types(remaining)).containsExactly("OfertaPublicada", "OfertaReservada");
        assertThat(sum(remaining)).isEqualByComparingTo("30");
        assertThat(types(only(new Asked.OfDelivery(DELIVERY, "l1", InDelivery.OPEN))))
                .containsExactly("EntregaIniciada", "EntregaRecebidaEmParte");
        assertThat(why(new Asked.OfOffer(OFFER, "gone", InOffer.REMAINING), Operation.START).all())
                .isZero();
    }

    @Test
    void whatIsShortIsEveryLineThatTheFirstLineAddsUp() {
        operation.append(
                id("more"),
                Samples.need("A7K2-9", Urgency.LOW, EVENING, item("n7", "Marmita", "25", "un")));
        operation.append(
                id("other"),
                Samples.need("A7K2-10", Urgency.LOW, EVENING, item("n8", "arroz", "25", "kg")));
        Today.Shortage first =
                new SqliteToday(operation.store)
                        .today(Operation.START, ZoneOffset.UTC)
                        .shortages()
                        .getFirst();
        Answer answer = why(new Asked.Short(first.item(), first.unit()), Operation.START);
        assertThat(answer.parts())
                .extracting(part -> part.about().number())
                .containsExactlyInAnyOrder("A7K2-1", "A7K2-9");
        assertThat(answer.parts().stream().map(SqliteWhyTest::sum).reduce(BigDecimal::add))
                .hasValueSatisfying(all -> assertThat(all).isEqualByComparingTo(first.missing()));
    }

    @Test
    void whatIsCountedIsToldOneByOne() {
        Instant late = EVENING.plus(Duration.ofMinutes(1));
        Answer waiting = why(new Asked.Waiting(Today.Why.LATE), late);
        assertThat(waiting.all())
                .isEqualTo(
                        new SqliteToday(operation.store)
                                .today(late, ZoneOffset.UTC)
                                .numbers()
                                .late());
        assertThat(types(waiting.parts().getFirst()))
                .containsExactly("NecessidadeCriada", "EntregaRecebidaEmParte");
        assertThat(why(new Asked.Needs(NeedFilter.OPEN), late).all())
                .isEqualTo(operation.readModel.countNeeds(NeedFilter.OPEN));
        assertThat(why(new Asked.Offers(Set.of("aberta")), late).parts())
                .extracting(part -> part.about().id())
                .containsExactly(OFFER);
        assertThat(types(only(new Asked.Deliveries(DeliveryFilter.ALL))))
                .containsExactly("EntregaIniciada", "EntregaEmRota", "EntregaRecebidaEmParte");
        Part filled = why(new Asked.Filled("Alimentos"), Operation.START).parts().getFirst();
        assertThat(filled.about().amount()).isEqualByComparingTo("12.5");
        assertThat(types(filled)).containsExactly("EntregaRecebidaEmParte");
    }

    @Test
    void aWholeIsEverythingThatMentionsIt() {
        assertThat(only(new Asked.Whole(NEED)).steps())
                .extracting(Step::line)
                .isEqualTo(operation.readModel.history(NEED, 500));
    }

    @Test
    void whoeverLooksBackIsToldWhatMadeTheNumberOfThen() {
        var question = new Asked.OfNeed(NEED, "n1", InNeed.RESERVED);
        operation.at(Operation.START.plus(Duration.ofHours(1)));
        operation.append(
                OFFER,
                new OfferReserved(
                        Id.of(id("later")),
                        Id.of(NEED),
                        "o1",
                        "n1",
                        BigDecimal.valueOf(7),
                        "un",
                        null));
        try (var timeline = new SqliteTimeline(operation.file, operation.store, operation.codec)) {
            assertThat(timeline.showAt(Operation.START.plusSeconds(60), Journey.UNWATCHED))
                    .isTrue();
            Part then = only(timeline.why(), question);
            assertThat(sum(then)).isEqualByComparingTo("10");
            assertThat(then.about().amount()).isEqualByComparingTo("10");
            timeline.showNow();
            Part now = only(timeline.why(), question);
            assertThat(sum(now)).isEqualByComparingTo("17");
            assertThat(now.steps()).hasSize(then.steps().size() + 1);
        }
    }

    private static Part only(WhyModel model, Asked asked) {
        return model.why(asked, Operation.START, ZoneOffset.UTC).parts().getFirst();
    }

    @Test
    void noMoreThingsAreToldThanCanBeRead() {
        for (int i = 0; i < 130; i++) {
            operation.append(
                    id("need " + i),
                    Samples.need("B-" + i, Urgency.LOW, EVENING, item("n1", "água", "1", "un")));
        }
        Answer answer = why(new Asked.Needs(NeedFilter.OPEN), Operation.START);
        assertThat(answer.parts()).hasSize(100);
        assertThat(answer.all()).isEqualTo(131);
        Answer of = why(new Asked.Short("agua", "un"), Operation.START);
        assertThat(of.parts()).hasSize(100);
        assertThat(of.all()).isEqualTo(130);
    }
}

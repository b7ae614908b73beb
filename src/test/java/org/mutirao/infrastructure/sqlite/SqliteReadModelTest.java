package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.domain.testing.Facts.number;
import static org.mutirao.infrastructure.sqlite.Operation.id;
import static org.mutirao.infrastructure.sqlite.Samples.DELIVERY;
import static org.mutirao.infrastructure.sqlite.Samples.EVENING;
import static org.mutirao.infrastructure.sqlite.Samples.KITCHEN;
import static org.mutirao.infrastructure.sqlite.Samples.NEED;
import static org.mutirao.infrastructure.sqlite.Samples.OFFER;
import static org.mutirao.infrastructure.sqlite.Samples.SCHOOL;
import static org.mutirao.infrastructure.sqlite.Samples.assigned;
import static org.mutirao.infrastructure.sqlite.Samples.need;
import static org.mutirao.infrastructure.sqlite.Samples.offer;
import static org.mutirao.infrastructure.sqlite.Samples.place;
import static org.mutirao.infrastructure.sqlite.Samples.reserved;
import static org.mutirao.infrastructure.sqlite.Samples.started;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel.Entity;
import org.mutirao.domain.directory.PlaceEvent.PlacesMerged;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Urgency;

class SqliteReadModelTest {

    @TempDir Path folder;
    private Operation operation;

    @BeforeEach
    void open() {
        operation = new Operation(folder);
        operation.append(SCHOOL, place("Escola São João"));
        operation.append(KITCHEN, place("Cozinha B"));
    }

    @AfterEach
    void close() {
        operation.close();
    }

    @Test
    void whatIsReservedAndOnItsWayStandsInTheLedgerOfTheNeed() {
        operation.append(
                NEED, need("A7K2-1", Urgency.URGENT, EVENING, item("n1", "marmita", "40", "un")));
        operation.append(OFFER, offer("A7K2-2", item("o1", "marmita", "60", "un")));
        operation.append(OFFER, reserved("30"));
        operation.append(id("assignment"), assigned());
        operation.append(DELIVERY, started("20"));

        NeedRow row = operation.readModel.need(NEED).orElseThrow();
        assertThat(row.place()).isEqualTo("Escola São João");
        assertThat(row.due()).isEqualTo(EVENING);
        assertThat(row.urgency()).isEqualTo("urgente");
        assertThat(row.provisional()).isFalse();
        assertThat(row.items())
                .containsExactly(
                        new LedgerLine(
                                "n1",
                                "marmita",
                                "un",
                                number("40"),
                                number("10"),
                                number("20"),
                                number("0"),
                                number("10"),
                                number("0")));
        assertThat(operation.readModel.offer(OFFER).orElseThrow().items())
                .containsExactly(
                        new OfferRow.Line(
                                "o1", "marmita", "un", number("60"), number("30"), number("30")));
        assertThat(operation.readModel.deliveriesOf(NEED))
                .singleElement()
                .satisfies(delivery -> {
                    assertThat(delivery.origin()).isEqualTo("Cozinha B");
                    assertThat(delivery.lines().getFirst().item()).isEqualTo("marmita");
                    assertThat(delivery.volunteerId()).isEqualTo(Operation.PERSON);
                    assertThat(delivery.createdAt()).isEqualTo(Operation.START);
                });
        assertThat(operation.readModel.openOfferIds()).containsExactly(OFFER);
    }

    @Test
    void needsStandByUrgencyThenDueTimeThenAge() {
        operation.append(id("1"), need("A7K2-1", Urgency.LOW, EVENING));
        operation.append(id("2"), need("A7K2-2", Urgency.URGENT, null));
        operation.append(id("3"), need("A7K2-3", Urgency.URGENT, EVENING));
        operation.at(Operation.START.plusSeconds(60));
        operation.append(id("4"), need("A7K2-4", Urgency.URGENT, EVENING));
        operation.append(id("5"), need("A7K2-5", Urgency.URGENT, EVENING));
        operation.append(id("5"), new NeedCancelled(null, null));

        assertThat(operation.readModel.needs(NeedFilter.OPEN, 0, 10))
                .extracting(NeedRow::number)
                .containsExactly("A7K2-3", "A7K2-4", "A7K2-2", "A7K2-1");
        assertThat(operation.readModel.needs(NeedFilter.OPEN, 1, 2))
                .extracting(NeedRow::number)
                .containsExactly("A7K2-4", "A7K2-2");
        assertThat(operation.readModel.needs(NeedFilter.ALL, 0, 10)).hasSize(5);
        assertThat(operation.readModel.countNeeds(NeedFilter.OPEN)).isEqualTo(4);
        assertThat(operation.readModel.countNeeds(NeedFilter.ALL)).isEqualTo(5);
    }

    @Test
    void eachWordOfASearchIsOneOfTheNeedsOrOfItsPlaces() {
        operation.append(NEED, need("A7K2-1", null, null, item("n1", "Água potável", "40", "l")));

        assertThat(found("agua joao")).containsExactly("A7K2-1");
        assertThat(found("AGU")).containsExactly("A7K2-1");
        assertThat(found("a7k2-1")).containsExactly("A7K2-1");
        assertThat(found("\"água")).containsExactly("A7K2-1");
        assertThat(found("agua cozinha")).isEmpty();
        assertThat(found(" - ")).containsExactly("A7K2-1");
        assertThat(operation.readModel.countNeeds(NeedFilter.OPEN.matching("agua joao"))).isOne();
    }

    private List<String> found(String text) {
        return operation.readModel.needs(NeedFilter.OPEN.matching(text), 0, 10).stream()
                .map(NeedRow::number)
                .toList();
    }

    @Test
    void anItemThatWasRenamedIsFoundByItsNewNameOnly() {
        operation.append(NEED, need("A7K2-1", null, null, item("n1", "agua", "40", "l")));
        operation.append(
                NEED, new NeedUpdated(Map.of("/items/n1/name", new Change("agua", "leite"))));

        assertThat(found("agua")).isEmpty();
        assertThat(found("leite")).containsExactly("A7K2-1");
    }

    @Test
    void aPlaceThatWasMergedAwayIsShownAndFoundUnderTheOneThatIsKept() {
        operation.append(NEED, need("A7K2-1", null, null, item("n1", "agua", "40", "l")));
        operation.append(KITCHEN, new PlacesMerged(Id.of(KITCHEN), Id.of(SCHOOL)));

        assertThat(operation.readModel.need(NEED).orElseThrow().place()).isEqualTo("Cozinha B");
        assertThat(found("agua cozinha")).containsExactly("A7K2-1");
        assertThat(operation.readModel.places(null, 0, 10))
                .extracting(PlaceRow::name, PlaceRow::mergedInto)
                .containsExactly(tuple("Cozinha B", null), tuple("Escola São João", KITCHEN));
        assertThat(operation.readModel.placesNamed("ESCOLA sao  joão"))
                .isEqualTo(operation.readModel.placesNamed("cozinha b"));
        assertThat(operation.readModel.placesNamed("cozinha b")).hasSize(1);
        for (String place : List.of(KITCHEN, SCHOOL)) {
            assertThat(operation.readModel.needs(new NeedFilter(Set.of(), null, place), 0, 10))
                    .hasSize(1);
        }
    }

    @Test
    void anEntityIsFoundByItsIdItsNumberOrTheBeginningOfItsId() {
        operation.append(NEED, need("A7K2-1", null, null));
        Entity need = new Entity("need", NEED);

        assertThat(operation.readModel.find(NEED)).containsExactly(need);
        assertThat(operation.readModel.find("a7k2-1")).containsExactly(need);
        assertThat(operation.readModel.find(NEED.substring(0, 8))).containsExactly(need);
        assertThat(operation.readModel.find(NEED.substring(0, 3))).isEmpty();
        assertThat(operation.readModel.find("A7K2-9")).isEmpty();
    }

    @Test
    void theHistoryHoldsTheLastEntriesThatMentionAnEntityInOrder() {
        operation.append(NEED, need("A7K2-1", null, null, item("n1", "marmita", "40", "un")));
        operation.append(OFFER, offer("A7K2-2", item("o1", "marmita", "60", "un")));
        operation.append(OFFER, reserved("30"));

        assertThat(operation.readModel.history(NEED, 10))
                .extracting(HistoryLine::type)
                .containsExactly("NecessidadeCriada", "OfertaReservada", "ReservaConfirmada");
        assertThat(operation.readModel.history(NEED, 2))
                .extracting(HistoryLine::type)
                .containsExactly("OfertaReservada", "ReservaConfirmada");
        assertThat(operation.readModel.history(NEED, 10))
                .allMatch(HistoryLine::readable)
                .allSatisfy(line -> assertThat(line.verdict()).isEqualTo("accepted"));
    }
}

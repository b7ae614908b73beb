package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.domain.testing.Facts.number;
import static org.mutirao.infrastructure.sqlite.Operation.START;
import static org.mutirao.infrastructure.sqlite.Samples.NEED;
import static org.mutirao.infrastructure.sqlite.Samples.OFFER;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.Past;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;

class SqliteTimeSliderTest {
    @TempDir Path folder;
    private Operation operation;

    @BeforeEach
    void aNeedThenAPromiseThenACancellation() {
        operation = new Operation(folder);
        operation.append(Samples.SCHOOL, Samples.place("Escola São João"));
        operation
                .at(START.plusSeconds(60))
                .append(NEED, Samples.need("A7K2-1", null, null, item("n1", "agua", "40", "un")));
        operation
                .at(START.plusSeconds(120))
                .append(OFFER, Samples.offer("A7K2-2", item("o1", "agua", "60", "un")));
        operation.append(OFFER, Samples.reserved("30"));
        operation.at(START.plusSeconds(180)).append(NEED, new NeedCancelled(null, null));
    }

    @AfterEach
    void close() {
        operation.close();
    }

    private Past after(long seconds) {
        return new SqliteTimeSlider(operation.file, operation.codec).at(START.plusSeconds(seconds));
    }

    @Test
    void eachTimeShowsWhatWasKnownThen() {
        try (Past first = after(59);
                Past second = after(60);
                Past third = after(120);
                Past fourth = after(180)) {
            assertThat(first.needs(NeedFilter.ALL, 0, 10)).isEmpty();
            assertThat(first.places(null, 0, 10)).hasSize(1);

            var need = second.needs(NeedFilter.OPEN.matching("agua"), 0, 10).getFirst();
            assertThat(need.place()).isEqualTo("Escola São João");
            assertThat(need.items().getFirst().reserved()).isEqualByComparingTo("0");
            assertThat(second.offers(Set.of(), 0, 10)).isEmpty();

            assertThat(third.need(NEED).orElseThrow().items().getFirst().reserved())
                    .isEqualTo(number("30"));
            assertThat(fourth.need(NEED).orElseThrow().status()).isEqualTo("cancelada");
        }
    }

    @Test
    void theHistoryEndsThereToo() {
        try (Past past = after(120)) {
            assertThat(past.history(NEED, 10))
                    .extracting(HistoryLine::type)
                    .containsExactly("NecessidadeCriada", "OfertaReservada", "ReservaConfirmada");
            assertThat(past.history(NEED, 1))
                    .extracting(HistoryLine::type)
                    .containsExactly("ReservaConfirmada");
        }
    }

    @Test
    void nothingOfTheFileIsChangedAndWhatIsWrittenMeanwhileIsNotSeen() {
        try (Past past = after(120)) {
            operation.append(
                    Operation.id("later"),
                    Samples.need("A7K2-9", null, null, item("n1", "leite", "1", "un")));
            assertThat(past.needs(NeedFilter.ALL, 0, 10)).hasSize(1);
            assertThat(operation.readModel.needs(NeedFilter.ALL, 0, 10)).hasSize(2);
        }
        assertThat(new SqliteRebuildCheck(operation.file, operation.facts).check(_ -> {}))
                .allSatisfy(table -> assertThat(table.differing()).isZero());
    }
}

package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.infrastructure.sqlite.Operation.id;
import static org.mutirao.infrastructure.sqlite.Samples.EVENING;
import static org.mutirao.infrastructure.sqlite.Samples.NEED;
import static org.mutirao.infrastructure.sqlite.Samples.OFFER;
import static org.mutirao.infrastructure.sqlite.Samples.need;
import static org.mutirao.infrastructure.sqlite.Samples.offer;
import static org.mutirao.infrastructure.sqlite.Samples.reserved;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.application.query.Today.Why;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Urgency;

class SqliteTodayTest {
    private static final Item MEALS = item("n1", "marmita", "40", "un");
    private static final Item SOME_BLANKETS = item("n2", "cobertor", null, "un");

    @TempDir Path folder;
    private Operation operation;

    @BeforeEach
    void open() {
        operation = new Operation(folder);
    }

    @AfterEach
    void close() {
        operation.close();
    }

    private Today at(Instant now) {
        return new SqliteToday(operation.store).today(now, ZoneOffset.UTC);
    }

    private static Map<Why, String> quantities(Today today) {
        return today.todo().stream()
                .collect(
                        Collectors.toMap(
                                Todo::why, row -> row.item() + " " + row.quantity() + row.unit()));
    }

    private static NeedCreated urgent(Item... items) {
        return need("A7K2-1", Urgency.URGENT, EVENING, items);
    }

    @Test
    void aNeedOfWhichAllIsReservedWaitsForWhoTakesItAndIsLateAllTheSame() {
        operation.append(NEED, urgent(MEALS));
        operation.append(OFFER, offer("A7K2-2", item("o1", "marmita", "60", "un")));
        operation.append(OFFER, reserved("40"));

        assertThat(quantities(at(Operation.START)))
                .containsOnly(Map.entry(Why.NOBODY_TAKES_IT, "marmita 40un"));
        Today late = at(EVENING.plus(Duration.ofMinutes(1)));
        assertThat(quantities(late))
                .containsOnly(
                        Map.entry(Why.NOBODY_TAKES_IT, "marmita 40un"),
                        Map.entry(Why.LATE, "marmita 40un"));
        assertThat(late.numbers().late()).isEqualTo(1);
        assertThat(late.numbers().oldestLate()).isEqualTo(EVENING);
        assertThat(late.waiting()).isEqualTo(2);
    }

    @Test
    void aLineWithoutAQuantityIsAskedForAlsoBehindOneThatHasIts() {
        operation.append(NEED, urgent(MEALS, SOME_BLANKETS));

        Today today = at(Operation.START);

        assertThat(today.todo()).extracting(Todo::why).containsExactly(Why.HOW_MUCH);
        assertThat(today.todo().getFirst().item()).isEqualTo("cobertor");
        assertThat(today.waiting()).isEqualTo(1);
    }

    @Test
    void whatIsCountedIsWhatIsShown() {
        operation.append(NEED, urgent(SOME_BLANKETS, MEALS));
        operation.append(OFFER, offer("A7K2-2", item("o1", "marmita", "60", "un")));
        operation.append(OFFER, reserved("30"));
        operation.append(id("empty"), offer("A7K2-4", item("o1", "arroz", "0", "kg")));

        for (Instant now :
                new Instant[] {
                    Operation.START, EVENING.minusSeconds(60), EVENING.plus(Duration.ofDays(1))
                }) {
            Today today = at(now);
            assertThat(today.waiting()).isEqualTo(today.todo().size()).isPositive();
            assertThat(today.numbers().expiring())
                    .isEqualTo(
                            today.todo().stream().filter(row -> row.why() == Why.EXPIRING).count());
        }
    }
}

package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.infrastructure.sqlite.Operation.id;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.LogWriter;

/// Whatever the writer remembers is what it would read.
class WriterMemoryTest {
    private static final long SEED = 20_261_124;
    private static final String NEED_TYPE = "Necessidade";

    @TempDir Path folder;
    private Operation operation;

    @BeforeEach
    void begin() {
        operation = new Operation(folder);
    }

    @AfterEach
    void end() {
        operation.close();
    }

    @Test
    void itAnswersAsTheTablesDo() {
        System.out.println("WriterMemoryTest seed " + SEED);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            if (ids.isEmpty() || random.nextInt(3) == 0) {
                String made = id("need-" + i);
                ids.add(made);
                if (random.nextBoolean()) {
                    operation.write(tx -> tx.made(made));
                }
                assertSame(made, random.nextInt(1, 3));
            }
            String need = ids.get(random.nextInt(ids.size()));
            write(need, random.nextBoolean());
            assertSame(need, random.nextInt(1, 4));
            assertSame(Samples.SCHOOL, random.nextInt(1, 400));
        }
    }

    private void write(String need, boolean create) {
        operation.append(
                need,
                create
                        ? Samples.need(
                                "A7K2-1", Urgency.HIGH, null, item("n1", "marmita", "4", "un"))
                        : new NeedUpdated(Map.of("/urgency", new Change("baixa", "alta"))));
    }

    private void assertSame(String id, int most) {
        operation.write(tx -> {
            var remembered = (SqliteLogWriter) tx;
            var read = new SqliteLogReader(remembered.sql());
            assertThat(remembered.mentions(id, most)).isEqualTo(read.mentions(id, most));
            assertThat(remembered.version(NEED_TYPE, id)).isEqualTo(read.version(NEED_TYPE, id));
            assertThat(remembered.firstPos(NEED_TYPE, id))
                    .isEqualTo(
                            new SqliteLogWriter(read.sql(), new WriterMemory())
                                    .firstPos(NEED_TYPE, id));
        });
    }

    @Test
    void whatWasTakenBackIsNotRemembered() {
        String need = id("need");
        operation.write(tx -> tx.made(need));
        assertThatThrownBy(() -> operation.write(tx -> insertAndFail(tx, need)))
                .hasMessage("taken back");
        assertSame(need, 2);
        write(need, true);
        assertSame(need, 2);
    }

    private void insertAndFail(LogWriter tx, String need) {
        EventBody first = tx.withId(id("event-1")).getFirst().body();
        var body =
                new EventBody(
                        id("taken back"),
                        "NecessidadeCriada",
                        1,
                        NEED_TYPE,
                        need,
                        1,
                        first.timestamp(),
                        first.hlc(),
                        null,
                        "{}",
                        null);
        tx.insert(body, tx.tip(Operation.SCOPE, Operation.DEVICE).next(body), null, Set.of(need));
        throw new IllegalStateException("taken back");
    }
}

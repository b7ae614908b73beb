package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.Pages;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.RecordedEvent;

/// Ten thousand random events of every type that one laptop can write, through its commands, and
/// what must be true of them. Each run is a new one; `-Dmutirao.seed=...` repeats one that was
/// printed, `-Dmutirao.cases=...` makes it longer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomLogTest {
    private static final int FEWEST_CASES = 200;
    private static final int OF_EACH = Integer.getInteger("mutirao.cases", FEWEST_CASES);
    private static final int EVENTS = 50 * OF_EACH;

    private final long seed = Long.getLong("mutirao.seed", new Random().nextLong(1_000_000_000));
    private RandomLog random;
    private Desk desk;
    private List<RecordedEvent> log;

    @BeforeAll
    void work(@TempDir Path folder) {
        System.out.println("random log through the commands, seed " + seed);
        random = new RandomLog(folder, seed);
        desk = random.desk;
        boolean checked = false;
        int commands = 0;
        while (random.total() < EVENTS || random.fewest() < OF_EACH) {
            random.writeSomething();
            assertThat(++commands).as("seed %d, %s", seed, random.written()).isLessThan(EVENTS);
            if (!checked && random.total() >= EVENTS / 2) {
                checked = true;
                nothingDiffersFromARebuild();
            }
        }
        log = desk.log();
        System.out.printf(
                "  %d events by %d commands: %s%n", random.total(), commands, random.written());
    }

    @AfterAll
    void close() {
        random.close();
    }

    private void nothingDiffersFromARebuild() {
        assertThat(desk.graph.rebuildCheck().check(done -> {}))
                .as("seed " + seed)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.first()).as(table.name()).isEmpty());
    }

    @Test
    void everyTypeThatOneLaptopCanWriteWasWrittenOftenEnough() {
        assertThat(random.written())
                .as("seed " + seed)
                .allSatisfy((type, count) ->
                        assertThat(count).as(type).isGreaterThanOrEqualTo(FEWEST_CASES));
        assertThat(random.written().keySet()).containsAll(RandomLog.JOBS.keySet());
        assertThat(log).hasSizeGreaterThanOrEqualTo(10_000);
    }

    @Test
    void theReadTablesAgreeWithTheNaiveFold() {
        var naive = new NaiveFold(desk.graph.codec(), log);
        assertThat(Shown.needs(desk.rows())).as("seed " + seed).isEqualTo(naive.needs());
        assertThat(Shown.offers(desk.rows())).as("seed " + seed).isEqualTo(naive.offers());
        assertThat(Shown.deliveries(desk.rows())).as("seed " + seed).isEqualTo(naive.deliveries());
    }

    @Test
    void nothingDiffersFromARebuildAtTheEnd() {
        nothingDiffersFromARebuild();
    }

    @Test
    void theLedgerOfEveryNeedAddsUp() {
        int counted = 0;
        for (NeedRow need : needs()) {
            for (LedgerLine line : need.items()) {
                if (line.needed() == null) {
                    assertThat(line.missing()).as(need.needId()).isNull();
                    assertThat(line.excess()).as(need.needId()).isEqualByComparingTo("0");
                    continue;
                }
                BigDecimal left =
                        line.missing()
                                .add(line.reserved())
                                .add(line.inRoute())
                                .add(line.received());
                assertThat(left)
                        .as("seed %d, need %s", seed, need.needId())
                        .isEqualByComparingTo(line.needed().add(line.excess()));
                assertThat(line.missing().multiply(line.excess())).isEqualByComparingTo("0");
                assertThat(List.of(line.reserved(), line.inRoute(), line.received()))
                        .allMatch(amount -> amount.signum() >= 0);
                counted++;
            }
        }
        assertThat(counted).isGreaterThan(FEWEST_CASES);
    }

    private List<NeedRow> needs() {
        return Pages.all(from -> desk.rows().needs(NeedFilter.ALL, from, ReadModel.MOST_ROWS))
                .toList();
    }

    @Test
    void whatANeedReceivedIsWhatItsDeliveriesBrought() {
        int counted = 0;
        for (NeedRow need : needs()) {
            if (need.items().size() != 1) {
                continue; // a row of a delivery does not say for which line it is
            }
            LedgerLine line = need.items().getFirst();
            BigDecimal received = BigDecimal.ZERO;
            BigDecimal open = BigDecimal.ZERO;
            for (DeliveryRow delivery : desk.rows().deliveriesOf(need.needId())) {
                for (DeliveryRow.Line carried : delivery.lines()) {
                    if (need.needId().equals(carried.needId())
                            && carried.unit().equals(line.unit())) {
                        received = received.add(carried.received());
                        open = open.add(carried.open());
                    }
                }
            }
            assertThat(line.received())
                    .as("seed %d, received by %s", seed, need.needId())
                    .isEqualByComparingTo(received);
            assertThat(line.inRoute())
                    .as("seed %d, on the way to %s", seed, need.needId())
                    .isEqualByComparingTo(open);
            counted += received.signum();
        }
        assertThat(counted).isPositive();
    }

    /// An offer may be lowered beneath what is confirmed, and then shows the overdraft; but no
    /// confirmation may ever cause or deepen one.
    @Test
    void neverMoreIsConfirmedThanOfferedAtThatMoment() {
        var replay = new Confirmations();
        for (RecordedEvent entry : inOrder()) {
            if (desk.graph.codec().decode(entry.body()) instanceof EventCodec.Known(var event)
                    && event instanceof OfferEvent about) {
                assertThat(replay.overBy(entry.body().aggregateId(), about))
                        .as("seed %d, offer %s", seed, entry.body().aggregateId())
                        .isEqualByComparingTo("0");
            }
        }
        assertThat(replay.limited()).isGreaterThanOrEqualTo(FEWEST_CASES);
    }

    private List<RecordedEvent> inOrder() {
        return log.stream()
                .sorted(Comparator.comparingLong(entry -> entry.ruling().scopeSeq()))
                .toList();
    }

    @Test
    void aCopyThatGotTheEntriesInAnotherOrderHasTheSameState(@TempDir Path elsewhere) {
        List<Copy.Sent> entries = new ArrayList<>(Copy.sent(desk.graph.store()));
        Collections.shuffle(entries, new Random(seed));
        try (var copy = new Copy(elsewhere.resolve("copy.db"))) {
            for (int at = 0; at < entries.size(); at += 500) {
                copy.receiveTogether(entries.subList(at, Math.min(at + 500, entries.size())));
            }
            assertThat(copy.stateHash()).as("seed " + seed).isEqualTo(desk.graph.stateHash());
            assertThat(
                            copy.log().stream()
                                    .map(one -> one.place().hash())
                                    .collect(Collectors.toSet()))
                    .hasSize(entries.size());
        }
    }
}

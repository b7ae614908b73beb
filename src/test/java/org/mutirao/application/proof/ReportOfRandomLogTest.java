package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.report.AuditReports;
import org.mutirao.application.report.Flow;
import org.mutirao.application.report.Group;
import org.mutirao.application.report.ReportCancelled;
import org.mutirao.application.report.ReportChoice;
import org.mutirao.application.report.ReportProgress;
import org.mutirao.application.report.Tally;
import org.mutirao.application.report.Totals;
import org.mutirao.domain.need.ItemLedger;
import org.mutirao.domain.shared.Id;

/// The report's totals over thousands of random commands, beside the naive fold's.
/// `-Dmutirao.seed=...` repeats a run whose seed was printed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportOfRandomLogTest {
    private static final int EVENTS = 4_000;

    private final long seed = Long.getLong("mutirao.seed", new Random().nextLong(1_000_000_000));
    private RandomLog random;
    private Desk desk;
    private NaiveFold naive;
    private Totals totals;

    @BeforeAll
    void work(@TempDir Path folder) {
        System.out.println("report of a random log, seed " + seed);
        random = new RandomLog(folder, seed);
        desk = random.desk;
        while (random.total() < EVENTS) {
            random.writeSomething();
        }
        naive = new NaiveFold(desk.graph.codec(), desk.log());
        totals = of(ReportChoice.EVERYTHING);
    }

    private Totals of(ReportChoice choice) {
        return desk.graph.reports().preview(choice, ReportProgress.UNWATCHED);
    }

    @AfterAll
    void close() {
        random.close();
    }

    @Test
    void needsAddUpToWhatTheNaiveFoldSays() {
        SortedMap<String, List<BigDecimal>> sums = Sums.naive(naive.needs().values(), 6);
        others().forEach((unit, amounts) -> sums.merge(unit, amounts, Sums::plus));

        assertThat(Sums.stripped(totals.units(), Sums::ledger))
                .as("seed " + seed)
                .isEqualTo(Sums.stripped(sums, amounts -> amounts));
        assertThat(totals.needs().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(naive.needs().size());
    }

    @Test
    void deliveriesAddUpToWhatTheNaiveFoldSays() {
        assertThat(
                        Sums.stripped(
                                totals.sent(),
                                sent ->
                                        List.of(
                                                sent.sent(),
                                                sent.received(),
                                                sent.lost(),
                                                sent.open())))
                .as("seed " + seed)
                .isEqualTo(
                        Sums.stripped(
                                Sums.naive(naive.deliveries().values(), 4), amounts -> amounts));
    }

    /// What lists do not show: goods in units that do not add to their line's.
    private SortedMap<String, List<BigDecimal>> others() {
        SortedMap<String, List<BigDecimal>> sums = new TreeMap<>();
        BigDecimal none = BigDecimal.ZERO;
        for (String id : naive.needs().keySet()) {
            List<ItemLedger> lines =
                    desk.graph
                            .live()
                            .ask((log, states) -> states.need(log, Id.of(id)).ledger().items());
            lines.stream()
                    .flatMap(line -> line.others().stream())
                    .forEach(other ->
                            sums.merge(
                                    other.unit(),
                                    List.of(
                                            none,
                                            other.reserved(),
                                            other.inRoute(),
                                            other.received(),
                                            none,
                                            none),
                                    Sums::plus));
        }
        return sums;
    }

    @Test
    void everyTableAddsUpToTheSame() {
        var expected = Sums.stripped(totals.units(), Sums::ledger);
        assertThat(
                        Stream.of(
                                totals.statuses(),
                                totals.categories(),
                                totals.items(),
                                totals.places()))
                .as("seed " + seed)
                .allSatisfy(table ->
                        assertThat(Sums.stripped(Sums.byUnit(table), Sums::ledger))
                                .isEqualTo(expected));
        assertThat(Sums.withoutNothing(Sums.byUnit(totals.providers()), Sums::moved))
                .as("seed " + seed)
                .isEqualTo(Sums.withoutNothing(totals.units(), Sums::moved));
    }

    @Test
    void daysAddUpToAllThatWasNeededReceivedAndLost() {
        SortedMap<String, List<BigDecimal>> days = new TreeMap<>();
        totals.days()
                .forEach((day, flow) ->
                        days.merge(day.unit(), List.of(flow.received(), flow.lost()), Sums::plus));
        assertThat(Sums.withoutNothing(days, amounts -> amounts))
                .as("seed " + seed)
                .isEqualTo(
                        Sums.withoutNothing(
                                totals.units(), tally -> List.of(tally.received(), tally.lost())));
        assertThat(totals.days().values().stream().map(Flow::needed))
                .anyMatch(needed -> needed.signum() > 0);
    }

    /// Every need, offer and delivery belongs to one of two periods that follow one another.
    @Test
    void twoPeriodsAddUpToAllTime() {
        Instant middle = Desk.START.plusSeconds(random.total());
        Totals before = of(new ReportChoice(null, middle, null, null, false));
        Totals after = of(new ReportChoice(middle, null, null, null, false));

        assertThat(all(before.needs()) + all(after.needs())).isEqualTo(all(totals.needs()));
        assertThat(all(before.offers()) + all(after.offers())).isEqualTo(all(totals.offers()));
        assertThat(all(before.deliveries()) + all(after.deliveries()))
                .isEqualTo(all(totals.deliveries()));
        assertThat(all(before.needs())).isPositive();
        assertThat(all(after.needs())).isPositive();
        SortedMap<String, Tally> both = new TreeMap<>(before.units());
        after.units().forEach((unit, tally) -> both.merge(unit, tally, Tally::plus));
        assertThat(Sums.stripped(both, Sums::ledger))
                .isEqualTo(Sums.stripped(totals.units(), Sums::ledger));
    }

    /// Every provider's own report adds up to what the one about everything says of it.
    @Test
    void providersHaveWhatTheirOwnReportsSay() {
        List<String> providers =
                totals.providers().keySet().stream()
                        .map(Group::of)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList();
        assertThat(providers).isNotEmpty();
        for (String provider : providers) {
            Totals own = of(new ReportChoice(null, null, null, provider, false));
            SortedMap<String, Tally> here = new TreeMap<>();
            totals.providers()
                    .forEach((group, tally) -> {
                        if (group.of().equals(provider)) {
                            here.merge(group.unit(), tally, Tally::plus);
                        }
                    });
            assertThat(Sums.withoutNothing(own.units(), Sums::moved))
                    .as("seed %d, provider %s", seed, provider)
                    .isEqualTo(Sums.withoutNothing(here, Sums::moved));
        }
    }

    @Test
    void everyFormIsWrittenFromOneSnapshotAndCancellingLeavesNothing(@TempDir Path out)
            throws IOException {
        List<Path> files = Stream.of("r.pdf", "r.csv", "r.xlsx").map(out::resolve).toList();
        var request = new AuditReports.Request(ReportChoice.EVERYTHING, Locale.ENGLISH, files);

        AuditReports.Made made = desk.graph.reports().make(request, ReportProgress.UNWATCHED);

        assertThat(made.files()).hasSize(3);
        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(made.entries()).isEqualTo(desk.log().size());
        for (Path file : files) {
            Files.delete(file);
        }
        assertThatThrownBy(
                        () -> desk.graph.reports().make(request, (done, all) -> done < all * 3 / 4))
                .isInstanceOf(ReportCancelled.class);
        assertThat(out).isEmptyDirectory();
    }

    private static long all(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

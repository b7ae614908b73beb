package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /// A line of the naive fold: its id, its unit, then amounts, `?` where one is not known.
    private static final Pattern LINE = Pattern.compile("[^\\s,\\[\\]]+:(\\S+) ([-?\\d. ]+)");

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
        SortedMap<String, List<BigDecimal>> sums = sums(naive.needs().values(), 6);
        others().forEach((unit, amounts) -> sums.merge(unit, amounts, ReportOfRandomLogTest::plus));

        assertThat(stripped(totals.units(), ReportOfRandomLogTest::ledger))
                .as("seed " + seed)
                .isEqualTo(stripped(sums, amounts -> amounts));
        assertThat(totals.needs().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(naive.needs().size());
    }

    @Test
    void deliveriesAddUpToWhatTheNaiveFoldSays() {
        assertThat(
                        stripped(
                                totals.sent(),
                                sent ->
                                        List.of(
                                                sent.sent(),
                                                sent.received(),
                                                sent.lost(),
                                                sent.open())))
                .as("seed " + seed)
                .isEqualTo(stripped(sums(naive.deliveries().values(), 4), amounts -> amounts));
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
                                    ReportOfRandomLogTest::plus));
        }
        return sums;
    }

    private static List<BigDecimal> ledger(Tally tally) {
        return List.of(
                tally.needed(),
                tally.reserved(),
                tally.inRoute(),
                tally.received(),
                tally.missing(),
                tally.excess());
    }

    private static List<BigDecimal> moved(Tally tally) {
        return List.of(tally.reserved(), tally.inRoute(), tally.received(), tally.lost());
    }

    @Test
    void everyTableAddsUpToTheSame() {
        var expected = stripped(totals.units(), ReportOfRandomLogTest::ledger);
        assertThat(
                        Stream.of(
                                totals.statuses(),
                                totals.categories(),
                                totals.items(),
                                totals.places()))
                .as("seed " + seed)
                .allSatisfy(table ->
                        assertThat(stripped(byUnit(table), ReportOfRandomLogTest::ledger))
                                .isEqualTo(expected));
        assertThat(withoutNothing(byUnit(totals.providers()), ReportOfRandomLogTest::moved))
                .as("seed " + seed)
                .isEqualTo(withoutNothing(totals.units(), ReportOfRandomLogTest::moved));
    }

    @Test
    void daysAddUpToAllThatWasNeededReceivedAndLost() {
        SortedMap<String, List<BigDecimal>> days = new TreeMap<>();
        totals.days()
                .forEach((day, flow) ->
                        days.merge(
                                day.unit(),
                                List.of(flow.received(), flow.lost()),
                                ReportOfRandomLogTest::plus));
        assertThat(withoutNothing(days, amounts -> amounts))
                .as("seed " + seed)
                .isEqualTo(
                        withoutNothing(
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
        assertThat(stripped(both, ReportOfRandomLogTest::ledger))
                .isEqualTo(stripped(totals.units(), ReportOfRandomLogTest::ledger));
    }

    /// Every place's and every provider's own report adds up to the one about everything.
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
            assertThat(withoutNothing(own.units(), ReportOfRandomLogTest::moved))
                    .as("seed %d, provider %s", seed, provider)
                    .isEqualTo(withoutNothing(here, ReportOfRandomLogTest::moved));
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
        try (var left = Files.list(out)) {
            assertThat(left.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    private static long all(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static SortedMap<String, Tally> byUnit(SortedMap<Group, Tally> table) {
        SortedMap<String, Tally> sums = new TreeMap<>();
        table.forEach((group, tally) -> sums.merge(group.unit(), tally, Tally::plus));
        return sums;
    }

    private static SortedMap<String, List<BigDecimal>> sums(Collection<String> shown, int amounts) {
        SortedMap<String, List<BigDecimal>> sums = new TreeMap<>();
        for (String lines : shown) {
            Matcher line = LINE.matcher(lines);
            while (line.find()) {
                List<BigDecimal> each =
                        Arrays.stream(line.group(2).strip().split(" "))
                                .map(text ->
                                        text.equals("?") ? BigDecimal.ZERO : new BigDecimal(text))
                                .toList();
                assertThat(each).hasSize(amounts);
                sums.merge(line.group(1), each, ReportOfRandomLogTest::plus);
            }
        }
        return sums;
    }

    private static List<BigDecimal> plus(List<BigDecimal> a, List<BigDecimal> b) {
        return Stream.iterate(0, i -> i < a.size(), i -> i + 1)
                .map(i -> a.get(i).add(b.get(i)))
                .toList();
    }

    private static <T> Map<String, List<String>> stripped(
            Map<String, T> sums, Function<T, List<BigDecimal>> amounts) {
        Map<String, List<String>> stripped = new TreeMap<>();
        sums.forEach((unit, sum) ->
                stripped.put(
                        unit,
                        amounts.apply(sum).stream()
                                .map(amount -> amount.stripTrailingZeros().toPlainString())
                                .toList()));
        return stripped;
    }

    private static <T> Map<String, List<String>> withoutNothing(
            Map<String, T> sums, Function<T, List<BigDecimal>> amounts) {
        Map<String, List<String>> stripped = stripped(sums, amounts);
        stripped.values().removeIf(each -> each.stream().allMatch("0"::equals));
        return stripped;
    }
}

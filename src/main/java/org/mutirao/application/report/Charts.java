package org.mutirao.application.report;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mutirao.application.report.Paper.Bar;
import org.mutirao.application.report.Paper.Bucket;
import org.mutirao.application.report.Paper.Chart;

/// What is drawn of the totals: amounts over time for the categories with the most in them, and how
/// far each category is met.
final class Charts {
    private static final int MOST_CHARTS = 4;
    private static final int MOST_BARS = 12;
    private static final int MOST_DAYS = 31;
    private static final int MOST_WEEKS = 26;
    private static final int MOST_MONTHS = 24;

    private final Totals totals;
    private final ReportWords words;
    private final Step step;

    Charts(Totals totals, ReportWords words) {
        this.totals = totals;
        this.words = words;
        this.step = Step.of(totals.days());
    }

    private record Kind(String category, String unit) {}

    List<Chart> overTime() {
        Map<Kind, SortedMap<LocalDate, Flow>> kinds =
                new TreeMap<>(Comparator.comparing(Kind::category).thenComparing(Kind::unit));
        totals.days()
                .forEach((day, flow) ->
                        kinds.computeIfAbsent(
                                        new Kind(day.category(), day.unit()), _ -> new TreeMap<>())
                                .put(day.day(), flow));
        return kinds.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<Kind, SortedMap<LocalDate, Flow>> each) ->
                                        hasMoved(each.getValue()))
                                .thenComparing(each -> volume(each.getValue()))
                                .reversed())
                .limit(MOST_CHARTS)
                .map(each -> chart(each.getKey(), each.getValue()))
                .toList();
    }

    private static boolean hasMoved(SortedMap<LocalDate, Flow> flows) {
        return flows.values().stream()
                .anyMatch(flow -> flow.promised().signum() > 0 || flow.received().signum() > 0);
    }

    private static BigDecimal volume(SortedMap<LocalDate, Flow> flows) {
        return flows.values().stream()
                .map(flow -> flow.needed().add(flow.promised()).add(flow.received()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Chart chart(Kind kind, SortedMap<LocalDate, Flow> flows) {
        return new Chart(
                words.get(
                        step == Step.MONTH ? "report.chart_of_months" : "report.chart",
                        words.word("category", kind.category()),
                        kind.unit()),
                List.of(
                        words.get("report.column.needed"),
                        words.get("report.series.promised"),
                        words.get("report.column.received"),
                        words.get("report.column.lost")),
                buckets(flows));
    }

    /// Days where they are few, else weeks, else months.
    private enum Step {
        DAY,
        WEEK,
        MONTH;

        static Step of(SortedMap<Flow.Day, Flow> days) {
            if (days.isEmpty()) {
                return DAY;
            }
            long all = ChronoUnit.DAYS.between(days.firstKey().day(), days.lastKey().day()) + 1;
            if (all <= MOST_DAYS) {
                return DAY;
            }
            return all <= MOST_WEEKS * 7L ? WEEK : MONTH;
        }

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
            };
        }
    }

    /// No day and no week is left out; of months, those in which nothing at all happened, and the
    /// oldest where they are too many.
    private List<Bucket> buckets(SortedMap<LocalDate, Flow> flows) {
        SortedMap<LocalDate, Flow> sums = new TreeMap<>();
        flows.forEach((day, flow) -> sums.merge(step.start(day), flow, Flow::plus));
        return starts().stream().map(at -> bucket(at, sums.getOrDefault(at, Flow.NONE))).toList();
    }

    private List<LocalDate> starts() {
        SortedSet<LocalDate> busy = new TreeSet<>();
        totals.days().keySet().forEach(day -> busy.add(step.start(day.day())));
        if (step == Step.MONTH) {
            return busy.stream().skip(Math.max(0, busy.size() - MOST_MONTHS)).toList();
        }
        List<LocalDate> all = new ArrayList<>();
        for (LocalDate at = busy.first(); !at.isAfter(busy.last()); at = step.next(at)) {
            all.add(at);
        }
        return all;
    }

    private Bucket bucket(LocalDate at, Flow flow) {
        return new Bucket(
                step == Step.MONTH ? words.month(at) : dayLabel(at),
                List.of(flow.needed(), flow.promised(), flow.received(), flow.lost()));
    }

    private String dayLabel(LocalDate day) {
        return words.get("report.day", words.number(day.getDayOfMonth()), two(day.getMonthValue()));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    List<Bar> filled() {
        return totals.fills().entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<String, Totals.Fill> each) ->
                                        each.getValue().lines())
                                .reversed())
                .limit(MOST_BARS)
                .map(each -> bar(words.word("category", each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(Bar::share).reversed())
                .toList();
    }

    private Bar bar(String label, Totals.Fill fill) {
        long percent = Math.round(fill.share() * 100);
        return new Bar(label, fill.share(), words.get("report.filled", percent, fill.lines()));
    }
}

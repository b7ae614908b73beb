package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mutirao.application.report.Group;
import org.mutirao.application.report.Tally;

/// Amounts by unit, from the report's tables and from the naive fold, so that they can be compared.
final class Sums {
    /// A line of the naive fold: its id, its unit, then amounts, `?` where one is not known.
    private static final Pattern LINE = Pattern.compile("[^\\s,\\[\\]]+:(\\S+) ([-?\\d. ]+)");

    private Sums() {}

    static List<BigDecimal> ledger(Tally tally) {
        return List.of(
                tally.needed(),
                tally.reserved(),
                tally.inRoute(),
                tally.received(),
                tally.missing(),
                tally.excess());
    }

    static List<BigDecimal> moved(Tally tally) {
        return List.of(tally.reserved(), tally.inRoute(), tally.received(), tally.lost());
    }

    static SortedMap<String, Tally> byUnit(SortedMap<Group, Tally> table) {
        SortedMap<String, Tally> sums = new TreeMap<>();
        table.forEach((group, tally) -> sums.merge(group.unit(), tally, Tally::plus));
        return sums;
    }

    /// Of lines as the naive fold shows them; what is not known counts as nothing.
    static SortedMap<String, List<BigDecimal>> naive(Collection<String> shown, int amounts) {
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
                sums.merge(line.group(1), each, Sums::plus);
            }
        }
        return sums;
    }

    static List<BigDecimal> plus(List<BigDecimal> a, List<BigDecimal> b) {
        return Stream.iterate(0, i -> i < a.size(), i -> i + 1)
                .map(i -> a.get(i).add(b.get(i)))
                .toList();
    }

    static <T> Map<String, List<String>> stripped(
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

    static <T> Map<String, List<String>> withoutNothing(
            Map<String, T> sums, Function<T, List<BigDecimal>> amounts) {
        Map<String, List<String>> stripped = stripped(sums, amounts);
        stripped.values().removeIf(each -> each.stream().allMatch("0"::equals));
        return stripped;
    }
}

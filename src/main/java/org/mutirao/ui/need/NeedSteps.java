package org.mutirao.ui.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;

/// How far what covers a need has come, step by step.
public final class NeedSteps {
    private final Messages messages;

    public NeedSteps(Messages messages) {
        this.messages = messages;
    }

    /// A step of the job: how far it is, and what to call it.
    ///
    /// @param state done, half, open or lost
    public record Step(String state, String text) {}

    /// Reserved, on its way, received: each with its amount.
    public List<Step> of(NeedRow need, List<DeliveryRow> deliveries) {
        if (need.items().isEmpty()) {
            return List.of();
        }
        LedgerLine line = need.items().getFirst();
        List<Step> steps = new ArrayList<>();
        steps.add(
                step(
                        "step.reserved",
                        line.reserved(),
                        line,
                        Stream.of(line.inRoute(), line.received())));
        BigDecimal toFetch = toFetch(need, deliveries);
        BigDecimal onTheRoad = line.inRoute().subtract(toFetch);
        if (toFetch.signum() > 0) {
            steps.add(step("step.fetch", toFetch, line, Stream.of()));
        }
        if (toFetch.signum() == 0 || onTheRoad.signum() > 0) {
            steps.add(step("step.road", onTheRoad, line, Stream.of(line.received())));
        }
        BigDecimal lost = sum(need, deliveries, row -> true, DeliveryRow.Line::lost);
        if (lost.signum() > 0) {
            String text = Amounts.of(lost, line.unit(), messages.locale());
            steps.add(new Step("lost", messages.get("step.lost", text)));
        }
        steps.add(step("step.received", line.received(), line, Stream.of()));
        deliveries.stream()
                .filter(DeliveryRow::toCheck)
                .forEach(d -> steps.add(new Step("half", messages.get("step.check", d.number()))));
        return NeedWords.over(need)
                ? steps.stream().filter(step -> !step.state().equals("open")).toList()
                : steps;
    }

    /// What was sent for a need and still stands with its provider, in its first item's unit.
    static BigDecimal toFetch(NeedRow need, List<DeliveryRow> deliveries) {
        return sum(need, deliveries, DeliveryRow::toFetch, DeliveryRow.Line::open);
    }

    private static BigDecimal sum(
            NeedRow need,
            List<DeliveryRow> deliveries,
            Predicate<DeliveryRow> which,
            Function<DeliveryRow.Line, BigDecimal> part) {
        String unit = need.items().isEmpty() ? "" : need.items().getFirst().unit();
        return deliveries.stream()
                .filter(which)
                .flatMap(row -> row.lines().stream())
                .filter(each -> need.needId().equals(each.needId()) && unit.equals(each.unit()))
                .map(part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Step step(String key, BigDecimal amount, LedgerLine line, Stream<BigDecimal> later) {
        if (amount.signum() > 0) {
            boolean last = key.equals("step.received");
            String text = Amounts.of(amount, line.unit(), messages.locale());
            return new Step(last ? "done" : "half", messages.get(key + ".some", text));
        }
        boolean passed = later.anyMatch(further -> further.signum() > 0);
        return new Step(
                passed ? "done" : "open", messages.get(key + (passed ? ".passed" : ".none")));
    }
}

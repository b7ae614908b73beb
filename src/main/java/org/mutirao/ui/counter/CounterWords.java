package org.mutirao.ui.counter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.CounterDay;
import org.mutirao.application.query.CounterDay.Goods;
import org.mutirao.application.query.CounterDay.Passed;
import org.mutirao.application.query.CounterDay.Stock;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Question;

/// Balcão in words.
final class CounterWords {
    private final Messages messages;

    CounterWords(Messages messages) {
        this.messages = messages;
    }

    String today(CounterDay day) {
        return messages.get(
                "counter.today",
                messages.counted("counter.hand_outs", BigDecimal.valueOf(day.families())),
                messages.counted("counter.served", BigDecimal.valueOf(day.people())));
    }

    /// The two numbers of the day.
    List<Question> totals(CounterDay day) {
        return List.of(
                new Question(
                        new Asked.HandedOut(),
                        messages.get("counter.asked.families"),
                        Amounts.number(BigDecimal.valueOf(day.families()), messages.locale())),
                new Question(
                        new Asked.PeopleServed(),
                        messages.get("counter.asked.people"),
                        Amounts.number(BigDecimal.valueOf(day.people()), messages.locale())));
    }

    /// How much of something stands here.
    ///
    /// @param stock null while a row is empty
    /// @param ending only what ends soon
    List<Question> asked(@Nullable Stock stock, boolean ending) {
        return stock == null
                ? List.of()
                : List.of(
                        new Question(
                                new Asked.Standing(stock.item(), stock.unit(), ending),
                                messages.get("counter.stock") + " · " + stock.item(),
                                ending ? ending(stock) : left(stock)));
    }

    /// What went over the counter today and what stands here, as short lines for a messenger.
    String text(CounterDay day) {
        return Stream.concat(
                        Stream.of(place(day) + ": " + today(day)),
                        day.stock().stream().map(each -> "• " + each.item() + ": " + left(each)))
                .collect(Collectors.joining("\n"));
    }

    String place(CounterDay day) {
        return Objects.requireNonNullElse(day.place(), messages.get("counter.nowhere"));
    }

    String time(Passed row) {
        return messages.times().clock(row.at());
    }

    String goods(Passed row) {
        String all = row.goods().stream().map(this::goods).collect(Collectors.joining(", "));
        return row.given() ? all : messages.get("counter.brought", all);
    }

    private String goods(Goods goods) {
        return goods.quantity() == null
                ? goods.item()
                : Amounts.of(goods.quantity(), goods.unit(), messages.locale())
                        + " "
                        + goods.item();
    }

    String whom(Passed row) {
        if (row.undone()) {
            return messages.get("counter.undone");
        }
        if (!row.given()) {
            return messages.get("counter.gift");
        }
        return row.people() == null
                ? ""
                : messages.counted("counter.people", BigDecimal.valueOf(row.people()));
    }

    String left(Stock stock) {
        return stock.remaining() == null
                ? messages.get("need.how_many")
                : Amounts.of(stock.remaining(), stock.unit(), messages.locale());
    }

    String ending(Stock stock) {
        return messages.get("counter.ending", stock.endingSoon());
    }
}

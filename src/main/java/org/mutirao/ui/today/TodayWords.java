package org.mutirao.ui.today;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.Today.AtPlace;
import org.mutirao.application.query.Today.Shortage;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Times;

/// Hoje in words.
final class TodayWords {
    static final int PLACES = 4;
    static final int OTHERS = 3;

    private final Messages messages;
    private final Times times;

    TodayWords(Messages messages) {
        this.messages = messages;
        this.times = messages.times();
    }

    /// `Faltam 140 marmita até 20:00`.
    String headline(Today today) {
        return today.shortages().isEmpty()
                ? messages.get("today.nothing_short")
                : headline(today.shortages().getFirst());
    }

    private String headline(Shortage shortage) {
        return messages.get("today.short", amount(shortage), times.clock(shortage.until()));
    }

    /// Where, and what else.
    String places(Today today) {
        if (today.shortages().isEmpty()) {
            return messages.get("today.nothing_short.hint");
        }
        String where = places(today.shortages().getFirst(), " · ");
        List<Shortage> more = today.shortages().subList(1, today.shortages().size());
        return more.isEmpty()
                ? where
                : messages.get(
                        "today.also",
                        where,
                        more.stream()
                                .limit(OTHERS)
                                .map(this::amount)
                                .collect(Collectors.joining(", ")));
    }

    private String amount(Shortage shortage) {
        return Amounts.of(shortage.missing(), shortage.unit(), messages.locale())
                + " "
                + shortage.item();
    }

    private String places(Shortage shortage, String between) {
        String named =
                shortage.places().stream()
                        .limit(PLACES)
                        .map(this::place)
                        .collect(Collectors.joining(between));
        int rest = shortage.places().size() - PLACES;
        return rest > 0 ? named + between + messages.get("today.more_places", rest) : named;
    }

    private String place(AtPlace each) {
        String name = Objects.requireNonNullElse(each.place(), messages.get("need.no_place"));
        return name + " " + Amounts.number(each.missing(), messages.locale());
    }

    /// Short lines, ready for a messenger.
    String text(Today today) {
        return today.shortages().isEmpty()
                ? headline(today)
                : today.shortages().stream()
                        .map(each -> headline(each) + ": " + places(each, ", "))
                        .collect(Collectors.joining("\n"));
    }

    String title(Todo row, @Nullable String volunteer) {
        String goods =
                (row.quantity() == null
                                ? ""
                                : Amounts.of(row.quantity(), row.unit(), messages.locale()) + " ")
                        + row.item();
        return messages.get(
                "today.title." + row.why().name(),
                goods,
                place(row.from()),
                place(row.to()),
                times.near(row.at()),
                carrier(volunteer));
    }

    private String carrier(@Nullable String volunteer) {
        return Objects.requireNonNullElse(volunteer, messages.get("today.nobody"));
    }

    String told() {
        return messages.get("today.told");
    }

    String detail(Todo row, @Nullable String volunteer) {
        return messages.get(
                "today.detail." + row.why().name(),
                row.number(),
                times.near(row.at()),
                carrier(volunteer),
                place(row.to()));
    }

    String action(Todo row) {
        return messages.get("today.action." + row.why().name());
    }

    private String place(@Nullable String name) {
        return Objects.requireNonNullElse(name, messages.get("need.no_place"));
    }

    String oldest(Today today) {
        return today.numbers().oldestLate() == null
                ? messages.get("today.late.none")
                : messages.get("today.late.oldest", times.near(today.numbers().oldestLate()));
    }

    String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    String chart(Today today) {
        return today.shortages().isEmpty()
                ? messages.get("today.chart.none")
                : messages.get("today.chart", capital(today.shortages().getFirst().item()));
    }
}

package org.mutirao.ui.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.EntryFacts;
import org.mutirao.application.query.HistoryLine;

/// How an entry of the log is put in words.
public final class WhyWords {
    private static final int DEVICE = 8;
    private static final int SCALE = 3;

    private final Messages messages;
    private final Times times;

    public WhyWords(Messages messages) {
        this.messages = messages;
        this.times = messages.times();
    }

    /// As [#title(WhyViewModel.Entry)], or what is counted: `A7K2-142 · marmita · Escola X`.
    public String title(WhyViewModel.Row row) {
        return switch (row) {
            case WhyViewModel.Head(var about) ->
                    Stream.of(
                                    about.number(),
                                    about.item(),
                                    Objects.requireNonNullElse(about.place(), ""))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · "));
            case WhyViewModel.Entry entry -> title(entry);
        };
    }

    public String detail(WhyViewModel.Row row) {
        return row instanceof WhyViewModel.Entry entry ? detail(entry) : "";
    }

    /// What one thing adds to the number, or what an entry did to it: `+30 un`.
    public String change(WhyViewModel.Row row) {
        return switch (row) {
            case WhyViewModel.Head(var about) -> amount(about.amount(), about.unit());
            case WhyViewModel.Entry(var step, var unit, _, _, _) -> {
                BigDecimal change = step.change();
                yield change == null ? "" : (change.signum() > 0 ? "+" : "") + amount(change, unit);
            }
        };
    }

    private String amount(@Nullable BigDecimal amount, String unit) {
        return amount == null
                ? ""
                : Amounts.of(amount.setScale(SCALE, RoundingMode.HALF_UP), unit, messages.locale());
    }

    /// What happened, to how much of what, with whom, where and why: `Chegou · 45 marmita · 5
    /// perdidas · estragou`.
    public String title(WhyViewModel.Entry entry) {
        EntryFacts facts = new EntryFacts(entry.line());
        Stream<String> parts =
                Stream.of(
                                Stream.of(messages.word("entry.type", entry.line().type())),
                                Stream.of(goods(facts)),
                                facts.lost().stream()
                                        .map(lost -> messages.counted("delivery.lost", lost)),
                                facts.reasons().stream()
                                        .map(reason -> messages.word("why.reason", reason)),
                                entry.about().stream())
                        .flatMap(each -> each);
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String goods(EntryFacts facts) {
        String amount =
                facts.amount()
                        .map(much -> Amounts.of(much, facts.unit(), messages.locale()))
                        .orElse("");
        return (amount + " " + facts.name()).strip();
    }

    /// Two lines: when it was written, by whom and where; what the authority said to it, and when
    /// it came there.
    public String detail(WhyViewModel.Entry entry) {
        return written(entry) + "\n" + seen(entry);
    }

    private String written(WhyViewModel.Entry entry) {
        String device = entry.line().deviceId();
        return String.join(
                " · ",
                times.exact(entry.line().at()),
                Objects.requireNonNullElse(entry.author(), messages.get("why.nobody")),
                messages.get("why.device", device.substring(0, Math.min(DEVICE, device.length()))));
    }

    private String seen(WhyViewModel.Entry entry) {
        HistoryLine line = entry.line();
        List<String> parts = new ArrayList<>();
        parts.add(messages.word("verdict", Objects.requireNonNullElse(line.verdict(), "none")));
        Instant received = line.receivedAt();
        if (received != null) {
            parts.add(messages.get("why.received", times.exact(received)));
        }
        entry.words().forEach(words -> parts.add("\"" + words + "\""));
        if (!line.readable()) {
            parts.add(messages.get("why.unreadable"));
        }
        return String.join(" · ", parts);
    }
}

package org.mutirao.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.application.query.EntryFacts;
import org.mutirao.application.query.HistoryLine;

/// How an entry of the log is put in words.
public final class WhyWords {
    private static final int DEVICE = 8;

    private final Messages messages;
    private final Times times;

    public WhyWords(Messages messages) {
        this.messages = messages;
        this.times = messages.times();
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

    /// When, who, and what is out of the ordinary: another laptop, a verdict that is not yes.
    public String detail(WhyViewModel.Entry entry) {
        HistoryLine line = entry.line();
        List<String> parts = new ArrayList<>();
        parts.add(times.exact(line.at()));
        parts.add(Objects.requireNonNullElse(entry.author(), messages.get("why.nobody")));
        if (!entry.one()) {
            parts.add(
                    messages.get(
                            "why.device",
                            line.deviceId()
                                    .substring(0, Math.min(DEVICE, line.deviceId().length()))));
        }
        String verdict = Objects.requireNonNullElse(line.verdict(), "none");
        if (!verdict.equals("accepted")) {
            parts.add(messages.word("verdict", verdict));
        }
        entry.words().forEach(words -> parts.add("\"" + words + "\""));
        if (!line.readable()) {
            parts.add(messages.get("why.unreadable"));
        }
        return String.join(" · ", parts);
    }
}

package org.mutirao.ui.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutirao.application.query.HistoryLine;

/// How an entry of the log is put in words.
public final class WhyWords {
    private static final Pattern QUANTITY =
            Pattern.compile("\"quantity\":\"(\\d{1,30}(\\.\\d{1,30})?)\"");

    private final Messages messages;
    private final Times times;

    public WhyWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /// What happened, with its amount where it has one.
    public String title(WhyViewModel.Entry entry) {
        HistoryLine line = entry.line();
        String what = messages.word("entry.type", line.type());
        Matcher quantity = QUANTITY.matcher(line.facts());
        return quantity.find()
                ? what
                        + " · "
                        + Amounts.number(new BigDecimal(quantity.group(1)), messages.locale())
                : what;
    }

    /// When, who, on which laptop, and what the authority said.
    public String detail(WhyViewModel.Entry entry) {
        HistoryLine line = entry.line();
        List<String> parts = new ArrayList<>();
        parts.add(times.exact(line.at()));
        parts.add(Objects.requireNonNullElse(entry.author(), messages.get("why.nobody")));
        parts.add(
                messages.get(
                        "why.device",
                        line.deviceId().substring(0, Math.min(8, line.deviceId().length()))));
        parts.add(messages.word("verdict", Objects.requireNonNullElse(line.verdict(), "none")));
        entry.words().forEach(words -> parts.add("\"" + words + "\""));
        if (!line.readable()) {
            parts.add(messages.get("why.unreadable"));
        }
        return String.join(" · ", parts);
    }
}

package org.mutirao.ui.need;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.Messages;

/// Needs as short lines for a messenger.
public final class NeedTexts {
    private final NeedWords words;
    private final Messages messages;

    public NeedTexts(Messages messages) {
        this.words = new NeedWords(messages);
        this.messages = messages;
    }

    /// `40 marmita · Escola X · até 18:00 · faltam 10 · A7K2-142`.
    public String row(NeedRow need) {
        return Stream.of(
                        words.title(need),
                        words.place(need),
                        need.due() == null ? "" : words.due(need),
                        words.outcome(need),
                        need.number())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// @param all how many there are, those that `rows` leaves out included
    public String list(List<NeedRow> rows, int all) {
        String lines =
                rows.stream().map(this::row).map("• "::concat).collect(Collectors.joining("\n"));
        int more = all - rows.size();
        String text = messages.counted("copy.needs", BigDecimal.valueOf(all)) + "\n" + lines;
        return more > 0
                ? text + "\n" + messages.get("copy.and_more", BigDecimal.valueOf(more))
                : text;
    }
}

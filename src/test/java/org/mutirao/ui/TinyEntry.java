package org.mutirao.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Said;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.ui.shared.EntryReading;

/// Enough of the grammar to drive the window: `40 marmita @Escola X urg até 18h`.
record TinyEntry(Clock clock, ZoneId zone) implements Function<String, EntryReading> {
    private static final Pattern LINE =
            Pattern.compile("(\\d+ )?([^@]+?)( @(.+?))?( urg)?( até (\\d+)h)?");

    @Override
    public EntryReading apply(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            return EntryReading.NOTHING;
        }
        List<EntryReading.Token> tokens = new ArrayList<>();
        String amount = parts.group(1);
        add(tokens, "quantity", amount);
        add(tokens, "item", parts.group(2));
        add(tokens, "place", parts.group(4));
        add(tokens, "urgency", parts.group(5));
        add(tokens, "due", parts.group(6));
        String hour = parts.group(7);
        return new EntryReading(
                new EntryDraft(
                        amount == null ? null : new BigDecimal(amount.strip()),
                        null,
                        parts.group(2),
                        parts.group(4),
                        false,
                        parts.group(5) == null ? null : Urgency.URGENT,
                        hour == null
                                ? null
                                : LocalDate.ofInstant(clock.instant(), zone)
                                        .atTime(LocalTime.of(Integer.parseInt(hour), 0))
                                        .atZone(zone)
                                        .toInstant(),
                        null),
                tokens,
                List.of());
    }

    private static void add(List<EntryReading.Token> tokens, String kind, String text) {
        if (text != null) {
            tokens.add(new EntryReading.Token(kind, Said.of("token", text.strip())));
        }
    }
}

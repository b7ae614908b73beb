package org.mutirao.application.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.entry.QuickEntry.Context;
import org.mutirao.application.entry.QuickEntry.Mode;
import org.mutirao.application.entry.QuickEntry.Reading;
import org.mutirao.domain.shared.Urgency;

class QuickEntryPropertyTest {
    private static final int LINES = 20_000;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("America/Sao_Paulo"), ZoneId.of("Europe/Lisbon"), ZoneId.of("UTC"));
    private static final List<String> PIECES =
            List.of(
                    "40",
                    "1,5",
                    "1.200",
                    "-3",
                    "0",
                    "kg",
                    "caixas",
                    "de",
                    "marmita",
                    "família",
                    "5",
                    "pessoas",
                    "para",
                    "@Escola",
                    "@",
                    "@aqui",
                    "@\"",
                    "\"",
                    "\"\"",
                    "“",
                    "”",
                    "urg",
                    "média",
                    "até",
                    "as",
                    "hoje",
                    "amanhã",
                    "sexta",
                    "feira",
                    "18h",
                    "18:30",
                    "25h",
                    "25/12",
                    "31/02/2024",
                    "24h",
                    "meia-noite",
                    "99",
                    "2kg",
                    "9".repeat(80),
                    "a\u0301te",
                    "\u202e",
                    "\ud83c\udf5e",
                    "\ud800",
                    "\udc00",
                    "\u0000",
                    "\u0085",
                    "\u2028",
                    "\u00a0",
                    "ﷺ",
                    "İ",
                    "１８h",
                    "٣",
                    "Å",
                    "\ufeff",
                    "e999",
                    "1e999",
                    "/",
                    "12/14",
                    "=cmd()",
                    "M");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    QuickEntryPropertyTest() {
        System.out.println("QuickEntryPropertyTest seed " + seed);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Context context() {
        Instant now =
                Instant.parse("2020-01-01T00:00:00Z").plusSeconds(random.nextInt(200_000_000));
        return new Context(now, any(ZONES), any(List.of(Mode.values())));
    }

    private String line(int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(any(PIECES));
            }
            text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @Test
    void noLineThrowsAndTokensNeverOverlap() {
        int complete = 0;
        for (int i = 0; i < LINES; i++) {
            String line = line(14);
            Reading reading = QuickEntry.parse(line, context());
            int end = 0;
            for (Token token : reading.tokens()) {
                assertThat(token.start())
                        .as("seed %s, line %s", seed, line)
                        .isGreaterThanOrEqualTo(end);
                assertThat(token.end())
                        .isGreaterThan(token.start())
                        .isLessThanOrEqualTo(line.length());
                end = token.end();
            }
            assertThat(reading.complete() && reading.draft().item().isBlank()).isFalse();
            complete += reading.complete() ? 1 : 0;
        }
        assertThat(complete)
                .as("lines that could be saved, seed %s", seed)
                .isGreaterThan(LINES / 100);
    }

    @Test
    void whatWasReadIsWrittenAndReadAgain() {
        int read = 0;
        for (int i = 0; i < LINES; i++) {
            Context context = context();
            Reading reading = QuickEntry.parse(line(9), context);
            if (reading.complete()) {
                read++;
                assertSame(reading.draft(), context);
            }
        }
        assertThat(read).as("lines written back, seed %s", seed).isGreaterThan(LINES / 50);
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        for (int i = 0; i < LINES; i++) {
            Context context = context();
            assertSame(draft(context), context);
        }
    }

    private void assertSame(EntryDraft draft, Context context) {
        String line = QuickEntry.format(draft, context);
        Reading again = QuickEntry.parse(line, context);
        assertThat(again.draft()).as("seed %s, line %s", seed, line).isEqualTo(draft);
        assertThat(again.errors()).as("seed %s, line %s", seed, line).isEmpty();
    }

    private EntryDraft draft(Context context) {
        boolean counted = context.mode() == Mode.COUNTER || random.nextBoolean();
        boolean here = random.nextInt(4) == 0;
        return new EntryDraft(
                counted ? amount() : null,
                counted && random.nextBoolean()
                        ? any(List.of("un", "kg", "caixa", "peça", "l"))
                        : null,
                name(),
                here || random.nextBoolean() ? null : name(),
                here,
                random.nextBoolean() ? any(List.of(Urgency.values())) : null,
                random.nextBoolean() ? due(context) : null,
                context.mode() == Mode.OFFER || random.nextBoolean()
                        ? null
                        : 1 + random.nextInt(500));
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(1 + random.nextInt(10_000_000), random.nextInt(7));
    }

    private String name() {
        for (; ; ) {
            String name = line(5).strip();
            if (!name.isEmpty() && Lexer.unfit(name) == null && name.equals(trimmed(name))) {
                return name;
            }
        }
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Lexer.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Lexer.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// A moment that a line can name: in whole minutes, and the first of two where the clock is put
    /// back.
    private Instant due(Context context) {
        Instant due =
                context.now()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .plusSeconds(60L * (random.nextInt(1_000_000) - 1_000));
        return due.atZone(context.zone()).toLocalDateTime().atZone(context.zone()).toInstant();
    }
}

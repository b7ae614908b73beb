package org.mutirao.application.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mutirao.application.entry.QuickEntry.Context;
import org.mutirao.application.entry.QuickEntry.Mode;
import org.mutirao.application.entry.QuickEntry.Reading;

/// What a line says that cannot be used, or was not expected.
class QuickEntryFaultsTest {
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    // a Wednesday, 14:00 in the scope's zone
    private static final Instant NOW = Instant.parse("2024-05-08T17:00:00Z");

    private static Reading read(String line) {
        return QuickEntry.parse(line, new Context(NOW, ZONE, Mode.NEED));
    }

    @Test
    void whatIsWrongIsSaidWithTheFacts() {
        assertThat(read("").errors()).containsExactly(new EntryError.Empty());
        assertThat(read("  ").errors()).containsExactly(new EntryError.Empty());
        assertThat(read("40 @Escola").errors()).containsExactly(new EntryError.NoItem());
        assertThat(read("0 marmita").errors())
                .containsExactly(new EntryError.AmountNotPositive("0"));
        assertThat(read("-5 marmita").errors())
                .containsExactly(new EntryError.AmountNotPositive("-5"));
        assertThat(read("1000000000 marmita").errors())
                .containsExactly(new EntryError.AmountTooLarge("1000000000", Amounts.MOST));
        assertThat(read("1..2 marmita").errors()).containsExactly(new EntryError.BadAmount("1..2"));
        assertThat(read("40 marmita @\"Escola").errors())
                .containsExactly(new EntryError.UnclosedQuote(12));
        assertThat(read("40 marmita até 25h").errors())
                .containsExactly(new EntryError.BadTime("25h"));
        assertThat(read("40 marmita até 18:75").errors())
                .containsExactly(new EntryError.BadTime("18:75"));
        assertThat(read("40 marmita até 31/02").errors())
                .containsExactly(new EntryError.BadDate("31/02"));
        assertThat(read("40 marmita até").errors()).containsExactly(new EntryError.DueMissing());
        assertThat(read("40 marmita @").errors()).containsExactly(new EntryError.PlaceMissing());
        assertThat(read("40 mar\u0000mita").errors())
                .containsExactly(new EntryError.UnfitCharacter(6, 0));
        assertThat(read("40 \ud800 x").errors())
                .containsExactly(new EntryError.UnfitCharacter(3, 0xD800));
        assertThat(read("40 \u202emarmita").errors())
                .containsExactly(new EntryError.UnfitCharacter(3, 0x202E));
        assertThat(read("x".repeat(2_001)).errors())
                .containsExactly(new EntryError.TooLong(2_001, 2_000));
        assertThat(read("x".repeat(301)).errors())
                .containsExactly(new EntryError.TooLong(301, 300));
    }

    @Test
    void whatWasNotExpectedIsKeptAndPointedOut() {
        Reading reading = read("40 marmita @Escola X urg sem carne");
        assertThat(reading.draft().item()).isEqualTo("marmita sem carne");
        assertThat(reading.warnings()).containsExactly(new EntryWarning.Leftover("sem carne"));
        assertThat(reading.tokens().getLast().kind()).isEqualTo(Token.Kind.LEFTOVER);
        assertThat(read("40 marmita urg urg urg").warnings())
                .containsExactly(new EntryWarning.SaidTwice(Token.Kind.URGENCY));
        assertThat(read("40 marmita urg baixa").warnings())
                .containsExactly(new EntryWarning.SaidTwice(Token.Kind.URGENCY));
        assertThat(read("40 marmita @Escola 18h").warnings())
                .containsExactly(new EntryWarning.TimeInPlace("18h"));
        assertThat(read("1.200 marmita").warnings())
                .containsExactly(new EntryWarning.Thousands("1.200", new BigDecimal("1200")));
    }

    @Test
    void anUntilThatCannotBeReadIsNotPartOfTheGoods() {
        assertDueUnread("40 marmita até ontem", "ontem");
        assertDueUnread("40 marmita @Escola X até amnhã", "amnhã");
        assertDueUnread("40 marmita @Escola X até 12 anos", "12");
        assertDueUnread("até depois 40 marmita", "depois");
        assertThat(read("40 fralda \"até G\"").errors()).isEmpty();
        // an age or a size that follows the goods stays with them, and is pointed out
        Reading ages = read("30 roupa infantil até 12 anos");
        assertThat(ages.draft().item()).isEqualTo("roupa infantil até 12 anos");
        assertThat(ages.warnings()).containsExactly(new EntryWarning.NotATime("12"));
    }

    private static void assertDueUnread(String line, String word) {
        Reading reading = read(line);
        assertThat(reading.errors()).containsExactly(new EntryError.DueUnread(word));
        assertThat(reading.draft().item()).isEqualTo("marmita");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void whatNobodySaidIsKnown() {
        var amount = new EntryWarning.Unsaid(Token.Kind.AMOUNT);
        var place = new EntryWarning.Unsaid(Token.Kind.PLACE);
        assertThat(read("trinta colchões para o Ginásio").unsaid()).containsExactly(amount, place);
        assertThat(read("30 colchões").unsaid()).containsExactly(place);
        assertThat(read("30 colchões @aqui").unsaid()).isEmpty();
        assertThat(read("0 colchões @Escola X").unsaid()).isEmpty();
    }

    @Test
    void aTimeThatTheClockSkipsMovesOn() {
        // Lisbon, 31 March 2024: 00:59 is followed by 02:00
        var context =
                new Context(
                        Instant.parse("2024-03-30T12:00:00Z"),
                        ZoneId.of("Europe/Lisbon"),
                        Mode.NEED);
        Reading reading = QuickEntry.parse("40 marmita até 31/03 1h30", context);
        assertThat(reading.draft().due()).isEqualTo(Instant.parse("2024-03-31T01:30:00Z"));
        assertThat(reading.warnings())
                .containsExactly(
                        new EntryWarning.ClockSkips(
                                LocalDateTime.parse("2024-03-31T01:30"),
                                LocalDateTime.parse("2024-03-31T02:30")));
    }
}

package org.mutirao.application.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.entry.QuickEntry.Context;
import org.mutirao.application.entry.QuickEntry.Mode;
import org.mutirao.application.entry.QuickEntry.Reading;
import org.mutirao.domain.shared.Urgency;

class QuickEntryTest {
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    // a Wednesday, 14:00 in the scope's zone
    private static final Instant NOW = Instant.parse("2024-05-08T17:00:00Z");

    private static Reading read(String line) {
        return read(line, Mode.NEED);
    }

    private static Reading read(String line, Mode mode) {
        return QuickEntry.parse(line, new Context(NOW, ZONE, mode));
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }

    @Test
    void theLineOfTheDesignIsUnderstoodAsAWhole() {
        Reading reading = read("40 marmita @Escola X urg até 18h");
        assertThat(reading.draft())
                .isEqualTo(
                        new EntryDraft(
                                new BigDecimal("40"),
                                null,
                                "marmita",
                                "Escola X",
                                false,
                                Urgency.URGENT,
                                local("2024-05-08T18:00"),
                                null));
        assertThat(reading.complete()).isTrue();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.tokens())
                .extracting(token -> token.kind() + "=" + token.in(reading.line()))
                .containsExactly(
                        "AMOUNT=40",
                        "ITEM=marmita",
                        "PLACE=@Escola X",
                        "URGENCY=urg",
                        "DUE=até 18h");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2 kg arroz                | 2     | kg    | arroz
                    10 caixas de leite        | 10    | caixa | leite
                    10 caixa leite            | 10    | caixa | leite
                    12 saco roupa sortida     | 12    | saco  | roupa sortida
                    1,5 L água                | 1.5   | l     | água
                    2kg arroz                 | 2     | kg    | arroz
                    1.200 marmita             | 1200  |       | marmita
                    1.200,5 kg feijão         | 1200.5| kg    | feijão
                    12 caixa                  | 12    |       | caixa
                    12 caixa @Escola          | 12    |       | caixa
                    fraldas M                 |       |       | fraldas M
                    "40" marmita              |       |       | 40 marmita
                    2 "caixa organizadora"    | 2     |       | caixa organizadora
                    roupa infantil até 12 anos|       |       | roupa infantil até 12 anos
                    calçado 35/36             |       |       | calçado 35/36
                    30 un vela 7 dias         | 30    | un    | vela 7 dias
                    4 pares de meia           | 4     | par   | meia
                    3 peças roupa             | 3     | peça  | roupa
                    2 pessoas para limpeza    | 2     |       | pessoas para limpeza
                    voluntário plantão 24h    |       |       | voluntário plantão 24h
                    """)
    void amountsUnitsAndGoods(String line, BigDecimal amount, String unit, String item) {
        Reading reading = read(line);
        assertThat(reading.draft().quantity()).isEqualTo(amount);
        assertThat(reading.draft().unit()).isEqualTo(unit);
        assertThat(reading.draft().item()).isEqualTo(item);
        assertThat(reading.errors()).isEmpty();
    }

    @Test
    void theUnitIsAlsoKnownAsItWasTyped() {
        assertThat(read("3 Caixas leite").typedUnit()).isEqualTo("Caixas");
        assertThat(read("3 leite").typedUnit()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    até 18h              | 2024-05-08T18:00
                    ate 18h30            | 2024-05-08T18:30
                    ATÉ 18h30min         | 2024-05-08T18:30
                    18:30                | 2024-05-08T18:30
                    até 18               | 2024-05-08T18:00
                    até 18 horas         | 2024-05-08T18:00
                    até meia-noite       | 2024-05-09T00:00
                    até as 18h           | 2024-05-08T18:00
                    hoje                 | 2024-05-08T23:59
                    amanhã               | 2024-05-09T23:59
                    amanha 9h            | 2024-05-09T09:00
                    até amanhã às 9h     | 2024-05-09T09:00
                    amanhã até 9h        | 2024-05-09T09:00
                    9h amanhã            | 2024-05-09T09:00
                    até 25/12            | 2024-12-25T23:59
                    até 25/12 14h        | 2024-12-25T14:00
                    até dia 25/12/26 14h | 2026-12-25T14:00
                    sexta                | 2024-05-10T23:59
                    até sexta-feira 14h  | 2024-05-10T14:00
                    até quarta 18h       | 2024-05-08T18:00
                    """)
    void timesAreOfTheScopesZone(String when, LocalDateTime due) {
        Reading reading = read("40 marmita " + when);
        assertThat(reading.draft().due()).isEqualTo(due.atZone(ZONE).toInstant());
        assertThat(reading.draft().item()).isEqualTo("marmita");
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    urgent until tomorrow 6pm | 2024-05-09T18:00 | URGENT
                    until 6:30pm              | 2024-05-08T18:30 | NORMAL
                    until 6 pm urgent         | 2024-05-08T18:00 | URGENT
                    tomorrow 9am high         | 2024-05-09T09:00 | HIGH
                    until friday at noon      | 2024-05-10T12:00 | NORMAL
                    until midnight low        | 2024-05-09T00:00 | LOW
                    today 12am                | 2024-05-08T00:00 | NORMAL
                    till saturday             | 2024-05-11T23:59 | NORMAL
                    urgentíssimo até 18h      | 2024-05-08T18:00 | URGENT
                    urgentissima até 18h      | 2024-05-08T18:00 | URGENT
                    """)
    void englishWordsAreReadToo(String words, LocalDateTime due, Urgency urgency) {
        Reading reading = read("40 meals @CTG " + words);
        assertThat(reading.draft().placeName()).isEqualTo("CTG");
        assertThat(reading.draft().due()).isEqualTo(due.atZone(ZONE).toInstant());
        assertThat(Objects.requireNonNullElse(reading.draft().urgency(), Urgency.NORMAL))
                .isEqualTo(urgency);
        assertThat(reading.errors()).isEmpty();
    }

    @Test
    void wordsThatCountPeopleAndGoodsAreReadInEnglish() {
        EntryDraft draft = read("2 boxes of milk for 5 people @here").draft();
        assertThat(draft.unit()).isEqualTo("caixa");
        assertThat(draft.item()).isEqualTo("milk");
        assertThat(draft.people()).isEqualTo(5);
        assertThat(draft.here()).isTrue();
        assertThat(read("5 high chairs @CTG").draft().item()).isEqualTo("high chairs");
        assertThat(read("5 low sodium soup").draft().urgency()).isNull();
    }

    @Test
    void whatIsPastMeansTheNextOneAndSaysSo() {
        assertThat(read("40 marmita até 9h").warnings())
                .containsExactly(
                        new EntryWarning.MeansTomorrow(LocalDateTime.parse("2024-05-09T09:00")));
        assertThat(read("40 marmita até 14h").draft().due()).isEqualTo(local("2024-05-09T14:00"));
        assertThat(read("40 marmita até quarta 9h").warnings())
                .containsExactly(
                        new EntryWarning.MeansNextWeek(LocalDateTime.parse("2024-05-15T09:00")));
        assertThat(read("40 marmita até 1/5").warnings())
                .containsExactly(
                        new EntryWarning.MeansNextYear(LocalDateTime.parse("2025-05-01T23:59")));
        assertThat(read("40 marmita até 29/2").draft().due()).isEqualTo(local("2028-02-29T23:59"));
        assertThat(read("40 marmita hoje 9h").warnings())
                .containsExactly(
                        new EntryWarning.DueIsPast(LocalDateTime.parse("2024-05-08T09:00")));
    }

    @Test
    void aNameEndsAtAKeywordUnlessItIsQuoted() {
        assertThat(read("40 marmita @Escola Até Amanhã").draft().placeName()).isEqualTo("Escola");
        Reading quoted = read("40 marmita @\"Escola Até Amanhã\" alta");
        assertThat(quoted.draft().placeName()).isEqualTo("Escola Até Amanhã");
        assertThat(quoted.draft().urgency()).isEqualTo(Urgency.HIGH);
        assertThat(quoted.draft().due()).isNull();
        assertThat(read("arroz @Igreja São José MEDIA").draft().urgency())
                .isEqualTo(Urgency.NORMAL);
        assertThat(read("@Escola X urg 40 marmita").draft().item()).isEqualTo("marmita");
        assertThat(read("urg 40 marmita @Escola X").draft().quantity()).isEqualTo("40");
    }

    @Test
    void thisPointIsMeantByAquiAndNotByAQuotedName() {
        assertThat(read("12 saco roupa sortida @AQUI").draft().here()).isTrue();
        assertThat(read("12 saco roupa sortida @AQUI").draft().placeName()).isNull();
        assertThat(read("2 cesta @\"aqui\"").draft().placeName()).isEqualTo("aqui");
        assertThat(read("2 cesta @\"aqui\"").draft().here()).isFalse();
    }

    @Test
    void aHandOutSaysForHowManyPeople() {
        EntryDraft draft = read("2 cesta família 5 pessoas", Mode.COUNTER).draft();
        assertThat(draft.quantity()).isEqualTo("2");
        assertThat(draft.unit()).isNull();
        assertThat(draft.item()).isEqualTo("cesta");
        assertThat(read("2 \"cesta família\" 5 pessoas", Mode.COUNTER).draft().item())
                .isEqualTo("cesta família");
        assertThat(read("2 cesta família", Mode.COUNTER).draft().item()).isEqualTo("cesta família");
        assertThat(draft.people()).isEqualTo(5);
        assertThat(read("5 pessoas 2 cesta", Mode.COUNTER).draft().people()).isEqualTo(5);
        assertThat(read("2 cesta para 1 pessoa @aqui", Mode.COUNTER).draft().item())
                .isEqualTo("cesta");
        assertThat(read("2 cesta @Escola X 5 pessoas", Mode.COUNTER).draft().placeName())
                .isEqualTo("Escola X");
        assertThat(read("cesta 5 pessoas", Mode.COUNTER).errors())
                .containsExactly(new EntryError.AmountMissing());
        assertThat(read("3 cesta 2 famílias", Mode.COUNTER).draft().people()).isNull();
        assertThat(read("60 cesta 5 pessoas", Mode.OFFER).draft().item())
                .isEqualTo("cesta 5 pessoas");
    }

    @Test
    void everyBeginningOfALineCanBeRead() {
        String line = "40 caixa de leite @\"Escola X\" urg até sexta-feira às 18h30 5 pessoas";
        for (int end = 0; end <= line.length(); end++) {
            int upTo = end;
            Reading reading = read(line.substring(0, end));
            assertThat(reading.tokens())
                    .allSatisfy(t -> assertThat(t.end()).isLessThanOrEqualTo(upTo));
        }
    }
}

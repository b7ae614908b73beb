package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `reserve NEED OFFER`: a person chooses the offer, and it still has to fit.
class ReserveOfferTest {
    @TempDir Path folder;
    private Terminal terminal;
    private String need = "";

    @BeforeEach
    void begin() {
        terminal = Terminal.begun(folder);
        need = terminal.number("need", "10 marmita @Escola X");
    }

    /// What `match` says against the only offer, and `reserve` too.
    private void isRefusedByBoth(String offer, String why, String message) {
        assertThat(terminal.done("match", need).get("refused"))
                .extracting(unfit -> unfit.get("why").asString())
                .containsExactly(why);
        isRefused(offer, why, message);
    }

    /// Of an offer that `match` does not look at.
    private void isRefused(String offer, String why, String message) {
        Terminal.Ran refused = terminal.json("reserve", need, offer);
        assertThat(refused.exit()).as(refused.toString()).isEqualTo(1);
        assertThat(refused.error().get("code").asString()).isEqualTo(why);
        assertThat(refused.error().get("message").asString()).contains(message);
        assertThat(refused.error().get("hint").asString()).isNotEmpty();
        assertThat(terminal.ledger(need)).containsExactly("10", "0", "0", "0", "10", "0");
    }

    @Test
    void otherGoodsAreRefusedWithTheReasonThatMatchGives() {
        String offer = terminal.number("offer", "20 colchao @Ginásio");
        isRefusedByBoth(offer, "other_item", "É colchao, e falta marmita");
        assertThat(terminal.refused(1, "reserve", need, offer, "--quantity", "5"))
                .isEqualTo("other_item");
    }

    @Test
    void anotherUnitIsRefused() {
        isRefusedByBoth(
                terminal.number("offer", "20 kg marmita @Ginásio"), "other_unit", "outra unidade");
    }

    @Test
    void aClosedOfferIsRefused() {
        String offer = terminal.number("offer", "20 marmita @Ginásio");
        terminal.done("cancel", offer, "--why", "ja_doado");
        isRefused(offer, "offer_closed", "A oferta está");
    }

    @Test
    void whatSpoilsBeforeItArrivesIsRefused() {
        LocalDateTime soon =
                Instant.now()
                        .plus(5, ChronoUnit.MINUTES)
                        .atZone(ZoneId.of("America/Sao_Paulo"))
                        .toLocalDateTime();
        String until = "%02d:%02d".formatted(soon.getHour(), soon.getMinute());
        isRefusedByBoth(
                terminal.number("offer", "20 marmita @Ginásio até " + until),
                "expires_too_soon",
                "Vence");
    }

    @Test
    void whatIsAllReservedIsRefused() {
        String other = terminal.number("need", "20 marmita @Escola Y");
        String offer = terminal.number("offer", "20 marmita @Ginásio");
        terminal.done("reserve", other, offer);
        isRefused(offer, "nothing_left", "Nada resta");
    }

    @Test
    void moreThanIsMissingMayBePromisedOfWhatFits() {
        String offer = terminal.number("offer", "20 marmita @Ginásio");
        terminal.done("reserve", need, offer);
        assertThat(terminal.refused(1, "reserve", need, offer)).isEqualTo("nothing_missing");
        terminal.done("reserve", need, offer, "--quantity", "5");
        assertThat(terminal.ledger(need)).containsExactly("10", "15", "0", "0", "0", "5");
        String mattress = terminal.number("offer", "20 colchao @Ginásio");
        assertThat(terminal.refused(1, "reserve", need, mattress, "--quantity", "5"))
                .isEqualTo("other_item");
    }
}

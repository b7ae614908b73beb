package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.bootstrap.cli.Terminal.fields;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What arrives: codes right and wrong, parts, losses, overrides and their check.
class ReceiptTest {
    @TempDir Path folder;
    private Terminal terminal;
    private String need = "";

    @BeforeEach
    void begin() {
        terminal = Terminal.begun(folder);
        terminal.done("person", "Bia", "--role", "voluntariado");
        terminal.done("person", "Caio", "--role", "coordenacao");
        terminal.done("person", "Davi", "--role", "voluntariado");
        need = terminal.number("need", "40 marmita @Escola X");
    }

    private JsonNode sent(int quantity) {
        terminal.done("offer", quantity + " marmita @Cozinha B");
        terminal.done("reserve", need);
        return terminal.done("dispatch", need, "--volunteer", "Bia").get("deliveries").get(0);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    @Test
    void theCodeConfirmsAllOfIt() {
        JsonNode delivery = sent(40);
        JsonNode picked =
                terminal.done(
                        "pickup", text(delivery, "number"), "--code", text(delivery, "pickup_code"));
        assertThat(text(picked, "state")).isEqualTo("retirada");
        JsonNode confirmed =
                terminal.done(
                        "confirm",
                        text(delivery, "number"),
                        "--code",
                        text(delivery, "delivery_code").toLowerCase(java.util.Locale.ROOT));
        assertThat(fields(confirmed)).containsExactly("state", "events");
        assertThat(text(confirmed, "state")).isEqualTo("concluida");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "0", "40", "0", "0");
        assertThat(terminal.refused(1, "confirm", text(delivery, "number"), "--override", "pressa"))
                .isEqualTo("delivery_over");
    }

    @Test
    void aPartArrivesALittleIsLostAndTheRestIsStillComing() {
        JsonNode delivery = sent(40);
        JsonNode part =
                terminal.done(
                        "confirm",
                        text(delivery, "number"),
                        "--code",
                        text(delivery, "delivery_code"),
                        "--received",
                        "25",
                        "--lost",
                        "5",
                        "--why",
                        "estragou",
                        "--rest",
                        "on-its-way");
        assertThat(text(part, "state")).isEqualTo("recebida_em_parte");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "10", "25", "5", "0");
        JsonNode line = terminal.rows("deliveries").getFirst().get("lines").get(0);
        assertThat(line.get("lost").intValue()).isEqualTo(5);
        assertThat(line.get("open").intValue()).isEqualTo(10);
        terminal.done(
                "confirm",
                text(delivery, "number"),
                "--code",
                text(delivery, "delivery_code"),
                "--received",
                "4");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "0", "29", "11", "0");
    }

    @Test
    void aLossWithoutAReasonIsRefused() {
        JsonNode delivery = sent(40);
        assertThat(
                        terminal.refused(
                                1,
                                "confirm",
                                text(delivery, "number"),
                                "--code",
                                text(delivery, "delivery_code"),
                                "--received",
                                "1",
                                "--lost",
                                "2"))
                .isEqualTo("loss_needs_reason");
    }

    @Test
    void fiveWrongCodesAreWrittenDownAndThenOnlyACoordinatorConfirms() {
        JsonNode delivery = sent(40);
        String number = text(delivery, "number");
        String other = text(delivery, "pickup_code");
        for (int left = 4; left >= 0; left--) {
            Terminal.Ran wrong = terminal.json("confirm", number, "--code", other);
            assertThat(wrong.exit()).isEqualTo(1);
            assertThat(text(wrong.error(), "code")).isEqualTo("wrong_code");
            assertThat(text(wrong.error(), "message")).endsWith("restam: " + left);
        }
        assertThat(
                        terminal.rows("events").stream()
                                .filter(row -> text(row, "event_type").equals("CodigoRecusado")))
                .hasSize(5);
        assertThat(
                        terminal.refused(
                                1, "confirm", number, "--code", text(delivery, "delivery_code")))
                .isEqualTo("code_locked");
        assertThat(terminal.refused(1, "confirm", number, "--code", "zzz"))
                .isEqualTo("malformed_code");
        assertThat(
                        terminal.refused(
                                1, "--as", "Bia", "confirm", number, "--override", "sem_telefone"))
                .isEqualTo("code_locked");
        terminal.done("confirm", number, "--override", "sem_telefone");
        assertThat(terminal.rows("deliveries").getFirst().get("to_check").asBoolean()).isTrue();
        assertThat(terminal.refused(1, "check", number)).isEqualTo("same_person");
        JsonNode checked = terminal.done("check", number, "--as", "Caio");
        assertThat(fields(checked)).containsExactly("state", "events");
        assertThat(terminal.rows("deliveries").getFirst().get("to_check").asBoolean()).isFalse();
        assertThat(terminal.refused(1, "check", number, "--as", "Caio"))
                .isEqualTo("nothing_to_check");
    }

    @Test
    void aSecondPersonWhoSawItLeavesNothingToCheck() {
        String number = text(sent(40), "number");
        assertThat(terminal.refused(1, "confirm", number, "--override", "pressa", "--second", "?"))
                .isEqualTo("not_found");
        terminal.done("confirm", number, "--override", "pressa", "--second", "Caio");
        assertThat(terminal.rows("deliveries").getFirst().get("to_check").asBoolean()).isFalse();
        assertThat(terminal.refused(1, "check", number, "--as", "Davi"))
                .isEqualTo("nothing_to_check");
    }

    @Test
    void theCodeOfAnotherDeliveryIsNamed() {
        JsonNode first = sent(10);
        JsonNode second = sent(20);
        Terminal.Ran wrong =
                terminal.json(
                        "confirm",
                        text(first, "number"),
                        "--code",
                        text(second, "delivery_code"));
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(text(wrong.error(), "message")).contains(text(second, "number"));
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "30", "0", "10", "0");
    }

    @Test
    void aCodeIsShownAgainAndThatIsRecorded() {
        JsonNode delivery = sent(40);
        JsonNode shown = terminal.done("code", text(delivery, "number"));
        assertThat(fields(shown)).containsExactly("code", "events");
        assertThat(text(shown, "code")).isEqualTo(text(delivery, "delivery_code"));
        assertThat(text(terminal.done("code", text(delivery, "number"), "--pickup"), "code"))
                .isEqualTo(text(delivery, "pickup_code"));
        assertThat(terminal.rows("events").getLast().get("event_type").asString())
                .isEqualTo("CodigoMostrado");
    }

    @Test
    void aDeliveryThatFailsGivesEverythingBack() {
        JsonNode delivery = sent(40);
        assertThat(terminal.refused(2, "fail", text(delivery, "number"), "--why", "7"))
                .isEqualTo("no_such_word");
        assertThat(fields(terminal.done("fail", text(delivery, "number"), "--why", "4")))
                .containsExactly("events");
        assertThat(terminal.rows("deliveries").getFirst().get("status").asString())
                .isEqualTo("falhou");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "0", "0", "40", "0");
        assertThat(
                        terminal.rows("offers")
                                .getFirst()
                                .get("items")
                                .get(0)
                                .get("remaining")
                                .intValue())
                .isEqualTo(40);
    }

    @Test
    void eitherACodeOrAReasonIsNeeded() {
        JsonNode delivery = sent(40);
        assertThat(terminal.refused(1, "confirm", text(delivery, "number")))
                .isEqualTo("code_or_reason");
        assertThat(
                        terminal.refused(
                                2, "confirm", text(delivery, "number"), "--override", "preguiça"))
                .isEqualTo("no_such_word");
    }
}

package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.bootstrap.cli.Terminal.fields;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A coordinator's day by command line, and the shape of what scripts read.
class MainJobTest {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String NUMBER = "[0-9A-Z]{4}-\\d+";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = Terminal.begun(folder);
    }

    @Test
    void anOperationIsBegunOnce() {
        var other = new Terminal(folder.resolve("outra"));
        JsonNode begun = other.done("init", "--operation", "Outra");
        assertThat(fields(begun)).containsExactly("scope", "device_id", "person_id", "zone");
        List.of("scope", "device_id", "person_id")
                .forEach(id -> assertThat(begun.get(id).asString()).matches(UUID));
        assertThat(other.refused(1, "init", "--operation", "Outra")).isEqualTo("already_begun");
        assertThat(other.rows("people").getFirst().get("roles").get(0).asString())
                .isEqualTo("coordenacao");
    }

    @Test
    void aNeedIsRegisteredInOneLine() {
        JsonNode need = terminal.done("need", "40 marmita @Escola X urg até amanhã 18h");
        assertThat(fields(need)).containsExactly("need_id", "number", "events", "warnings");
        assertThat(need.get("need_id").asString()).matches(UUID);
        assertThat(need.get("number").asString()).matches(NUMBER);
        assertThat(need.get("events")).hasSize(2).allMatch(id -> id.asString().matches(UUID));
        assertThat(need.get("warnings").get(0).asString()).isEqualTo("Lugar novo: Escola X");

        JsonNode row = terminal.rows("needs").getFirst();
        assertThat(fields(row))
                .containsExactly(
                        "need_id",
                        "number",
                        "status",
                        "category",
                        "items",
                        "place_id",
                        "place",
                        "urgency",
                        "due",
                        "created_at",
                        "provisional");
        assertThat(fields(row.get("items").get(0)))
                .containsExactly(
                        "item_id",
                        "item",
                        "unit",
                        "needed",
                        "reserved",
                        "in_route",
                        "received",
                        "missing",
                        "excess");
        assertThat(row.get("items").get(0).get("needed").isNumber()).isTrue();
        assertThat(row.get("due").asString()).matches(TIME).endsWith("T21:00:00.000Z");
        assertThat(row.get("created_at").asString()).matches(TIME);
        assertThat(terminal.ledger(need.get("number").asString()))
                .containsExactly("40", "0", "0", "0", "40", "0");
    }

    @Test
    void aListSaysHowUrgentAndUntilWhenAndThatThereIsNothing() {
        assertThat(terminal.run("deliveries").err()).contains("Nada para listar ainda");
        assertThat(terminal.run("deliveries", "--json").out()).isEmpty();
        terminal.done("need", "60 marmita @Escola X urg até 18h");
        assertThat(terminal.run("needs").out())
                .contains("60 marmita")
                .contains("urgente")
                .contains("até ");
        assertThat(terminal.run("needs", "--status", "cancelada").err())
                .contains("Nada com esse status");
    }

    @Test
    void aNeedWithoutAQuantityIsUnknownAndNotOne() {
        String need = terminal.number("need", "água @Escola X");
        assertThat(terminal.ledger(need)).containsExactly("null", "0", "0", "0", "null", "0");
        assertThat(terminal.run("needs").out()).contains("? água");
        terminal.done("offer", "água @Cozinha B");
        JsonNode match = terminal.done("match", need);
        assertThat(match.get("candidates")).hasSize(1);
        assertThat(terminal.refused(1, "reserve", need)).isEqualTo("quantity_needed");
        JsonNode reserved = terminal.done("reserve", need, "--quantity", "12");
        assertThat(reserved.get("reservations").get(0).get("quantity").intValue()).isEqualTo(12);
        assertThat(terminal.ledger(need)).containsExactly("null", "12", "0", "0", "null", "0");
    }

    @Test
    void anOfferWithoutAQuantityCoversWhatIsAsked() {
        String need = terminal.number("need", "40 água @Escola X");
        JsonNode offer = terminal.done("offer", "água @Cozinha B");
        assertThat(fields(offer)).containsExactly("offer_id", "number", "events", "warnings");
        JsonNode row = terminal.rows("offers").getFirst();
        assertThat(row.get("items").get(0).get("offered").isNull()).isTrue();
        assertThat(row.get("items").get(0).get("remaining").isNull()).isTrue();
        assertThat(terminal.run("offers").out()).contains("? água");
        JsonNode candidate = terminal.done("match", need).get("candidates").get(0);
        assertThat(candidate.get("remaining").isNull()).isTrue();
        terminal.done("reserve", need);
        assertThat(terminal.ledger(need)).containsExactly("40", "40", "0", "0", "0", "0");
    }

    @Test
    void aNeedIsMatchedAndReservedOverTwoOffersAndSentFromTwoOrigins() {
        String need = terminal.number("need", "40 marmita @Escola X");
        terminal.done("offer", "25 marmita @Cozinha B");
        terminal.done("offer", "30 marmita @Cozinha C");
        terminal.done("offer", "9 cobertor @Cozinha C");

        JsonNode match = terminal.done("match", need);
        assertThat(fields(match)).containsExactly("candidates", "refused");
        assertThat(match.get("candidates")).hasSize(2);
        JsonNode best = match.get("candidates").get(0);
        assertThat(fields(best)).contains("offer_id", "score", "parts", "quantity", "reasons");
        assertThat(fields(best.get("parts")))
                .containsExactly("category", "quantity", "distance", "window");
        JsonNode refused = match.get("refused").get(0);
        assertThat(fields(refused)).contains("offer_id", "why");

        JsonNode reserved = terminal.done("reserve", need);
        assertThat(fields(reserved)).containsExactly("reservations", "events");
        assertThat(reserved.get("reservations")).hasSize(2);
        reserved.get("reservations")
                .forEach(each -> {
                    assertThat(fields(each))
                            .contains("reservation_id", "offer_id", "quantity", "state");
                    assertThat(each.get("state").asString()).isEqualTo("confirmed");
                });
        assertThat(terminal.ledger(need)).containsExactly("40", "40", "0", "0", "0", "0");
        assertThat(terminal.refused(1, "reserve", need)).isEqualTo("nothing_missing");

        terminal.done("person", "Bia", "--role", "voluntariado");
        JsonNode sent = terminal.done("dispatch", need, "--volunteer", "bia");
        assertThat(fields(sent)).containsExactly("deliveries", "events");
        assertThat(sent.get("deliveries")).hasSize(2);
        sent.get("deliveries")
                .forEach(each ->
                        assertThat(fields(each))
                                .contains(
                                        "delivery_id",
                                        "number",
                                        "offer_id",
                                        "quantity",
                                        "delivery_code",
                                        "pickup_code"));
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "40", "0", "0", "0");
        assertThat(terminal.refused(1, "dispatch", need, "--volunteer", "Bia"))
                .isEqualTo("nothing_to_carry");
    }

    @Test
    void aGivenOfferIsReservedInAGivenQuantity() {
        String need = terminal.number("need", "40 marmita @Escola X");
        String offer = terminal.number("offer", "50 marmita @Cozinha B");
        terminal.done("reserve", need, offer, "--quantity", "12,5");
        assertThat(terminal.ledger(need)).containsExactly("40", "12.5", "0", "0", "27.5", "0");
        assertThat(terminal.run("needs").out()).contains("faltam 27,5");
        assertThat(terminal.run("--lang", "en", "needs").out()).contains("missing 27.5");
        assertThat(terminal.json("reserve", need, offer, "--quantity", "60").exit()).isEqualTo(1);
        assertThat(terminal.refused(2, "reserve", need, offer, "--quantity", "1e99"))
                .isEqualTo("bad_value");
    }

    @Test
    void theCounterHandsOutWithAndWithoutAnOffer() {
        assertThat(terminal.refused(1, "need", "2 cesta @aqui")).isEqualTo("no_point");
        JsonNode place = terminal.done("place", "Ginásio", "--kind", "ponto", "--here");
        assertThat(fields(place)).containsExactly("place_id", "similar", "events");
        terminal.done("need", "2 cobertor @aqui");
        assertThat(terminal.rows("needs").getFirst().get("place").asString()).isEqualTo("Ginásio");

        JsonNode bare = terminal.done("counter", "2 cesta 5 pessoas");
        assertThat(fields(bare)).containsExactly("need_id", "delivery_id", "events");
        terminal.done("offer", "10 cesta @aqui");
        terminal.done("counter", "3 cesta");
        assertThat(
                        terminal.rows("offers")
                                .getFirst()
                                .get("items")
                                .get(0)
                                .get("remaining")
                                .intValue())
                .isEqualTo(7);
        assertThat(terminal.refused(2, "counter", "cesta")).isEqualTo("entry_amount_missing");
        assertThat(terminal.rows("needs", "--status", "atendida")).hasSize(2);
    }

    @Test
    void aNeedThatIsThereAlreadyIsPointedOut() {
        terminal.done("need", "2 pão @Escola X");
        Terminal.Ran again = terminal.run("need", "3 pães @escola x", "--json");
        assertThat(again.exit()).isZero();
        assertThat(again.object().get("warnings")).isEmpty();
        again = terminal.run("need", "3 pão @escola x", "--json");
        assertThat(again.object().get("warnings").get(0).asString()).contains("havia uma");
    }
}

package org.mutirao.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.EventCodec.Unreadable;
import org.mutirao.eventlog.EventRefs;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.UnfitText;

class JsonEventCodecTest {
    private final EventCodec codec = new JsonEventCodec();

    @Test
    void aNeedIsWrittenInTheOrderOfItsRecordAndReadBack() {
        var need =
                new NeedCreated(
                        "A7K2-142",
                        "refeicoes",
                        List.of(
                                new Item(
                                        "i1",
                                        "marmita",
                                        null,
                                        null,
                                        new BigDecimal("40.0"),
                                        "un",
                                        null,
                                        null,
                                        List.of())),
                        Id.of("p1"),
                        null,
                        Urgency.URGENT,
                        Instant.parse("2026-05-01T21:00:00Z"),
                        null,
                        null,
                        null,
                        null);

        assertThat(codec.encode(need).json())
                .isEqualTo(
                        "{\"number\":\"A7K2-142\",\"category\":\"refeicoes\",\"items\":[{\"item_id\":\"i1\","
                                + "\"name\":\"marmita\",\"quantity\":\"40.0\",\"unit\":\"un\"}],"
                                + "\"location_id\":\"p1\",\"urgency\":\"urgente\",\"due\":\"2026-05-01T21:00:00.000Z\"}");
        assertThat(roundTrip(need)).isEqualTo(need);
    }

    @Test
    void coordinatesArePlainNumbersAndQuantitiesPlainText() {
        var place =
                new PlaceRegistered(
                        "Escola",
                        PlaceKind.SCHOOL,
                        new BigDecimal("1E-5"),
                        new BigDecimal("-51.2"),
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(codec.encode(place).json()).contains("\"latitude\":0.00001,\"longitude\":-51.2");
        assertThat(roundTrip(place)).isInstanceOf(PlaceRegistered.class);
    }

    @Test
    void aNumberTooLongForTheLogIsRefusedBeforeItIsHashed() {
        var reserved =
                new OfferReserved(
                        Id.of("r"), null, "i", null, new BigDecimal("1E+999"), "un", null);
        assertThatThrownBy(() -> codec.encode(reserved)).isInstanceOf(UnfitText.class);
    }

    @Test
    void whatDoesNotFitIsUnreadableAndSaysNoMore() {
        assertThat(decode("OfertaReservada", "{\"quantity\":\"1e999\"}"))
                .isInstanceOf(Unreadable.class);
        assertThat(decode("OfertaReservada", "{\"reserva_id\":\"r\"}"))
                .isEqualTo(new Unreadable("OfertaReservada", "missing: item_id, quantity, unit"));
        assertThat(decode("OfertaReservada", "{\"unit\":\"un\",\"unit\":\"kg\"}"))
                .isInstanceOf(Unreadable.class);
        assertThat(decode("OfertaReservada", "null")).isInstanceOf(Unreadable.class);
        assertThat(decode("NovaCoisa", "{}")).isInstanceOf(EventCodec.UnknownType.class);
    }

    @Test
    void theSourceProjectsNeedIsReadInTodaysShape() {
        var old = "{\"category\":\"marmita\",\"items\":[{\"name\":\"marmita\",\"quantity\":40}]}";
        var read = codec.decode(body("NecessidadeCriada", 1, old));
        assertThat(read).isInstanceOf(Known.class);
        var need = (NeedCreated) ((Known) read).event();
        assertThat(need.items().getFirst().itemId()).isEqualTo("1");
        assertThat(need.items().getFirst().quantity()).isEqualByComparingTo("40");
    }

    @Test
    void everyIdOfAnEventIsARef() {
        var update = new NeedUpdated(Map.of("/location_id", new Change("p1", "p2")));
        assertThat(EventRefs.of("n1", update, Metadata.caused("e1")))
                .containsExactlyInAnyOrder("n1", "e1", "p1", "p2");
        assertThat(roundTrip(update)).isEqualTo(update);
    }

    @Test
    void anEnvelopeThatSaysNothingIsAbsent() {
        assertThat(codec.encode(Metadata.NONE)).isNull();
        var full = new Metadata("c", "k", "s", "u", "p", Map.of("a", "b"));
        assertThat(codec.decodeMetadata(codec.encode(full))).isEqualTo(full);
    }

    private DomainEvent roundTrip(DomainEvent event) {
        var payload = codec.encode(event);
        return ((Known) codec.decode(body(payload.type(), payload.schema(), payload.json())))
                .event();
    }

    private EventCodec.Decoded decode(String type, String json) {
        return codec.decode(body(type, 1, json));
    }

    private static EventBody body(String type, int schema, String json) {
        return new EventBody("e", type, schema, "X", "x", 1, "t", "h", null, json, null);
    }
}

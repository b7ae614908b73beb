package org.mutirao.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EntryRules;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.TextProblem;
import org.mutirao.eventlog.TextProblem.TooLong;
import org.mutirao.eventlog.TextRules;

/// Entries as somebody may write them who means no good, or knows no better.
final class HostileEntries {
    static final EventCodec CODEC = new JsonEventCodec();
    static final EntryRules RULES = new EntryRules(new JsonText());

    private static final String SCOPE = "01970a3c-5b00-7000-8000-0000000000ad";
    private static final String DEVICE = "01970a3c-5b00-7000-8000-0000000000ab";

    private HostileEntries() {}

    static Optional<TextProblem> check(EventBody body) {
        return RULES.check(place(body), body);
    }

    static DomainEvent known(EventBody body) {
        assertThat(CODEC.decode(body)).isInstanceOf(Known.class);
        return ((Known) CODEC.decode(body)).event();
    }

    static ChainPlace place(EventBody body) {
        return ChainTip.empty(SCOPE, DEVICE).next(body);
    }

    static Optional<TextProblem> tooLong(int more) {
        return Optional.of(new TooLong(TextRules.MAX_BYTES + more));
    }

    static OfferReserved reserve(BigDecimal quantity) {
        return new OfferReserved(Id.of("r"), null, "i", null, quantity, "un", null);
    }

    static EventBody reserved(String quantity) {
        return body(
                "OfertaReservada",
                1,
                "{\"reserva_id\":\"r\",\"item_id\":\"i\",\"quantity\":"
                        + quantity
                        + ",\"unit\":\"un\"}",
                null);
    }

    static Metadata x(Object value) {
        return new Metadata(null, null, null, null, null, Map.of("v", value));
    }

    /// `x` being an object of so many levels.
    static Metadata envelope(int levels) {
        Map<String, Object> inner = Map.of("a", Map.of());
        for (int n = 2; n < levels; n++) {
            inner = Map.of("a", inner);
        }
        return new Metadata(null, null, null, null, null, inner);
    }

    static String nested(int depth) {
        return "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static EventBody body(DomainEvent event) {
        var payload = CODEC.encode(event);
        return body(payload.type(), payload.schema(), payload.json(), null);
    }

    static EventBody foreign(String json) {
        return with(json, null);
    }

    static EventBody withMetadata(String json) {
        return with("{}", json);
    }

    static EventBody with(String data, @Nullable String metadata) {
        return body("NecessidadeCancelada", 1, data, metadata);
    }

    static EventBody body(String type, int schema, String data, @Nullable String metadata) {
        return new EventBody(
                SCOPE,
                type,
                schema,
                "Necessidade",
                SCOPE,
                1,
                "2026-05-01T18:00:00.000Z",
                "019de4b290e80000",
                null,
                data,
                metadata);
    }
}

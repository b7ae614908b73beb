package org.mutirao.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mutirao.infrastructure.json.HostileEntries.CODEC;
import static org.mutirao.infrastructure.json.HostileEntries.body;
import static org.mutirao.infrastructure.json.HostileEntries.check;
import static org.mutirao.infrastructure.json.HostileEntries.foreign;
import static org.mutirao.infrastructure.json.HostileEntries.known;
import static org.mutirao.infrastructure.json.HostileEntries.place;
import static org.mutirao.infrastructure.json.HostileEntries.reserve;
import static org.mutirao.infrastructure.json.HostileEntries.reserved;
import static org.mutirao.infrastructure.json.HostileEntries.x;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.EventCodec.Unreadable;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.UnfitText;

/// Numbers and times have one form: another one is refused, or makes a payload unreadable.
class HostileNumbersTest {
    @Test
    void aDecimalWithAnExponentIsRefusedOrUnreadableButNeverExpanded() {
        for (String decimal : List.of("1e999", "1E+999", "1e-5", "\"1e999\"", "\"1e-5\"", "\"\"")) {
            assertThat(CODEC.decode(reserved(decimal))).as(decimal).isInstanceOf(Unreadable.class);
            assertThat(check(reserved(decimal))).as(decimal).isEmpty();
        }
        assertThatThrownBy(() -> body(reserve(new BigDecimal("1e999"))))
                .isInstanceOf(UnfitText.class);
        assertThatThrownBy(() -> body(reserve(new BigDecimal("1e-31"))))
                .isInstanceOf(UnfitText.class);
        assertThat(body(reserve(new BigDecimal("1e-5"))).eventData()).contains("\"0.00001\"");
    }

    @Test
    void aNumberOfAnyLengthIsKeptAndUnreadable() {
        String digits = "9".repeat(60_000);
        assertThat(check(reserved(digits))).isEmpty();
        assertThat(CODEC.decode(reserved(digits))).isInstanceOf(Unreadable.class);
        assertThat(CODEC.decode(reserved("\"" + digits + "\""))).isInstanceOf(Unreadable.class);
        assertThat(CODEC.decode(foreign("{\"future\":" + digits + "}")))
                .isInstanceOfAny(Known.class, Unreadable.class);
    }

    @Test
    void minusZeroIsAnotherTextButTheSameQuantity() {
        assertThat(((OfferReserved) known(reserved("\"-0\""))).quantity()).isZero();
        assertThat(place(reserved("\"-0\"")).hash()).isNotEqualTo(place(reserved("\"0\"")).hash());
        assertThat(((OfferReserved) known(reserved("-0"))).quantity()).isZero();
    }

    @Test
    void aBinaryFractionInAnEnvelopeIsAPlainDecimal() {
        assertThat(CODEC.encode(x(1e-5))).isEqualTo("{\"x\":{\"v\":0.000010}}");
        assertThatThrownBy(() -> CODEC.encode(x(Double.NaN))).isInstanceOf(UnfitText.class);
        assertThatThrownBy(() -> CODEC.encode(x(1e300))).isInstanceOf(UnfitText.class);
        assertThatThrownBy(() -> CODEC.encode(x(Float.NaN))).isInstanceOf(UnfitText.class);
        assertThat(CODEC.encode(x(0.5f))).isEqualTo("{\"x\":{\"v\":0.5}}");
    }

    @Test
    void aTimeWithoutItsOneFormIsRefusedBeforeItIsHashed() {
        assertThatThrownBy(() -> body(new OfferExpired(Instant.parse("+10000-01-01T00:00:00Z"))))
                .isInstanceOf(UnfitText.class);
        assertThatThrownBy(() -> body(new OfferExpired(Instant.parse("-0001-01-01T00:00:00Z"))))
                .isInstanceOf(UnfitText.class);
        assertThat(body(new OfferExpired(Instant.parse("2026-05-01T21:00:00.1239Z"))).eventData())
                .isEqualTo("{\"available_until\":\"2026-05-01T21:00:00.123Z\"}");
    }

    @Test
    void anEnvelopeOfAnotherShapeSaysNothing() {
        for (String json : List.of("[]", "{\"correlation\":5}", "{\"x\":7}", "{", "null", "")) {
            assertThat(CODEC.decodeMetadata(json)).as(json).isEqualTo(Metadata.NONE);
        }
    }
}

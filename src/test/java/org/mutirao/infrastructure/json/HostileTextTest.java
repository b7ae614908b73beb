package org.mutirao.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EntryRules;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.EventCodec.Unreadable;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.TextProblem;
import org.mutirao.eventlog.TextProblem.ControlCharacter;
import org.mutirao.eventlog.TextProblem.Empty;
import org.mutirao.eventlog.TextProblem.LoneSurrogate;
import org.mutirao.eventlog.TextProblem.NotJson;
import org.mutirao.eventlog.TextProblem.TooLong;
import org.mutirao.eventlog.TextRules;
import org.mutirao.eventlog.UnfitText;
import org.mutirao.eventlog.Utf8;

/// Text that makes two programs disagree: it is refused before it is hashed, or kept byte for byte.
class HostileTextTest {
    private static final String SCOPE = "01970a3c-5b00-7000-8000-0000000000ad";
    private static final String DEVICE = "01970a3c-5b00-7000-8000-0000000000ab";

    private final EventCodec codec = new JsonEventCodec();
    private final EntryRules rules = new EntryRules(new JsonText());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u007f",
                "\u0085",
                "\u2028",
                "\u2029",
                "\ufeff",
                "\uffff",
                "\ud83c\udf72",
                "\u00e9",
                "e\u0301",
                "\u0000",
                "\u001f",
                "\n",
                "\"",
                "\\",
                "/",
                "",
                " ",
                "1e999",
                "\u202egnp"
            })
    void whatUtf8HoldsIsKeptByteForByte(String text) {
        var event = new NeedCancelled(text, null);
        EventBody body = body(event);
        assertThat(codec.decode(body)).isEqualTo(new Known(event));
        assertThat(check(body)).isEmpty();
        assertThat(body.eventData().chars()).allMatch(c -> c >= 0x20);

        byte[] stored = Utf8.encode("event_data", body.eventData());
        assertThat(Utf8.decode("event_data", stored)).isEqualTo(body.eventData());
        // Jackson's other path gives the same bytes, so nobody can write another hash
        assertThat(Json.mapper().writeValueAsBytes(event)).isEqualTo(stored);
    }

    @Test
    void composedAndDecomposedLettersAreTwoTextsWithTwoHashes() {
        EventBody one = body(new NeedCancelled("caf\u00e9", null));
        EventBody two = body(new NeedCancelled("cafe\u0301", null));
        assertThat(place(one).hash()).isNotEqualTo(place(two).hash());
        assertThat(((NeedCancelled) known(one)).reason()).hasSize(4);
        assertThat(((NeedCancelled) known(two)).reason()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00", "\udc00\ud800", "\ud83c\udf72\ud83c"})
    void halfASurrogatePairIsRefusedBeforeItIsHashed(String text) {
        var event = new NeedCancelled(text, null);
        // the path that is used passes it on, the other one fails: only the rule says one thing
        EventBody body = body(event);
        assertThat(TextRules.check(body)).contains(new LoneSurrogate("event_data"));
        assertThatThrownBy(() -> place(body)).isInstanceOf(UnfitText.class);
        assertThatThrownBy(() -> Utf8.encode("event_data", text)).isInstanceOf(UnfitText.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\":\"\\ud800\"}",
                "{\"reason\":\"\\uDC00\\uD800\"}",
                "{\"x\\ud83c\":1}",
                "{\"a\":[{\"b\":\"\\ud83c.\"}]}"
            })
    void halfASurrogatePairBehindAnEscapeIsRefusedFromOutside(String json) {
        assertThat(check(foreign(json)))
                .contains(new NotJson("event_data", "half of a surrogate pair"));
        assertThat(check(withMetadata(json)))
                .contains(new NotJson("metadata", "half of a surrogate pair"));
    }

    @Test
    void aWholePairBehindEscapesIsKeptAsItWasWritten() {
        String json = "{\"reason\":\"\\ud83c\\udf72\"}";
        assertThat(check(foreign(json))).isEmpty();
        assertThat(((NeedCancelled) known(foreign(json))).reason()).isEqualTo("\ud83c\udf72");
        assertThat(place(foreign(json)).hash())
                .isNotEqualTo(place(foreign("{\"reason\":\"\ud83c\udf72\"}")).hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"note\" : \"n\" ,  \"reason\":\"\\u0061\\/b\" }",
                " {\"reason\":\"a/b\",\"future\":{\"deep\":[1,2.50,-0,1e-5,1E+5,true,null]}} ",
                "{\"reason\":\"a/b\",\"\":\"\",\" \":0.000}"
            })
    void aForeignTextIsKeptWithItsSpacesOrderAndEscapes(String json) {
        EventBody body = foreign(json);
        assertThat(check(body)).isEmpty();
        assertThat(((NeedCancelled) known(body)).reason()).isEqualTo("a/b");
        // what is stored and sent on is the text itself; written anew it would have another hash
        byte[] sent = Utf8.encode("event_data", body.eventData());
        assertThat(Utf8.decode("event_data", sent)).isEqualTo(json);
        assertThat(place(foreign(codec.encode(known(body)).json())).hash())
                .isNotEqualTo(place(body).hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "1",
                "{",
                "{}}",
                "{} {}",
                "{},",
                "{'a':1}",
                "{a:1}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":NaN}",
                "{\"a\":-}",
                "{\"a\":Infinity}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":1//\"}",
                "\ufeff{}",
                "{\"a\":tru}",
                "{\"a\"}",
                "{\"a\":1}\u0000",
                "{\"a\":\"\n\"}",
                "{\"reason\":1,\"reason\":2}",
                "{\"a\":1,\"\\u0061\":2}"
            })
    void whatIsNotOneObjectReadAlikeByEverybodyIsRefusedFromOutside(String json) {
        assertThat(check(foreign(json))).isPresent();
        assertThat(check(withMetadata(json))).isPresent();
        assertThat(codec.decode(foreign(json))).isInstanceOf(Unreadable.class);
    }

    @Test
    void aKeyTwiceInWhatIsReadIsUnreadable() {
        for (String changes :
                List.of(
                        "{\"/due\":{},\"/due\":{}}",
                        "{\"/due\":{\"from\":null,\"from\":\"a\"}}",
                        "{\"/due\":{\"z\":1,\"z\":1}}")) {
            EventBody body =
                    body("NecessidadeAtualizada", 1, "{\"changes\":" + changes + "}", null);
            assertThat(codec.decode(body)).as(changes).isInstanceOf(Unreadable.class);
            assertThat(check(body)).as(changes).isPresent();
        }
        assertThat(codec.decodeMetadata("{\"x\":{\"a\":{\"b\":1,\"b\":2}}}"))
                .isEqualTo(Metadata.NONE);
        // what is skipped is not read in two ways either: it does not get into a log
        assertThat(check(foreign("{\"a\":[{\"b\":1,\"c\":2,\"b\":3}]}")))
                .contains(new NotJson("event_data", "syntax or a key twice"));
    }

    @Test
    void theProblemSaysWhichRuleAndNeverTheText() {
        assertThat(check(foreign("{\"a\":1,\"a\":2}")))
                .contains(new NotJson("event_data", "syntax or a key twice"));
        assertThat(check(foreign("[\"Maria\"]")))
                .contains(new NotJson("event_data", "not an object"));
        assertThat(check(foreign("\ufeff{}")))
                .contains(new NotJson("event_data", "byte order mark"));
        assertThat(check(foreign("{}{}")))
                .contains(new NotJson("event_data", "more than one value"));
        assertThat(codec.decode(foreign("{\"reason\":\"Maria\" \"x\"}")).toString())
                .doesNotContain("Maria");
        assertThat(codec.decode(foreign("{\"reason\":{\"name\":\"Maria\"}}")).toString())
                .doesNotContain("Maria");
    }

    @Test
    void thirtyTwoLevelsAreTheDeepestOnEveryWay() {
        assertThat(check(foreign(nested(32)))).isEmpty();
        assertThat(codec.decode(foreign(nested(32)))).isInstanceOf(Known.class);
        assertThat(check(foreign(nested(33))))
                .contains(new NotJson("event_data", "too deep or too long"));
        assertThat(codec.decode(foreign(nested(33)))).isInstanceOf(Unreadable.class);
        assertThat(check(foreign(nested(20_000)))).isPresent();

        assertThat(codec.encode(envelope(31))).isEqualTo("{\"x\":" + nested(31) + "}");
        assertThatThrownBy(() -> codec.encode(envelope(32))).isInstanceOf(UnfitText.class);
    }

    @Test
    void sixtyFourKibibytesOfUtf8AreTheMost() {
        for (String letter : List.of("a", "\u00e9", "\u20ac", "\ud83c\udf72")) {
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            int frame = "{\"reason\":\"\"}".length();
            int room = TextRules.MAX_BYTES - frame;
            String full = letter.repeat(room / bytes) + "a".repeat(room % bytes);
            assertThat(TextRules.check(foreign("{\"reason\":\"" + full + "\"}"))).isEmpty();
            assertThat(TextRules.check(foreign("{\"reason\":\"" + full + "a\"}")))
                    .isEqualTo(tooLong(1));
        }
        assertThat(check(foreign("{\"reason\":\"" + "a".repeat(65_523) + "\"}"))).isEmpty();
    }

    @Test
    void payloadAndEnvelopeShareTheRoom() {
        String data = "{\"reason\":\"" + "a".repeat(65_520) + "\"}";
        assertThat(data).hasSize(65_533);
        assertThat(TextRules.check(with(data, "{}"))).isEmpty();
        assertThat(TextRules.check(with(data, "{}  "))).isEqualTo(tooLong(1));
    }

    @Test
    void aDecimalWithAnExponentIsRefusedOrUnreadableButNeverExpanded() {
        for (String decimal : List.of("1e999", "1E+999", "1e-5", "\"1e999\"", "\"1e-5\"", "\"\"")) {
            assertThat(codec.decode(reserved(decimal))).as(decimal).isInstanceOf(Unreadable.class);
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
        assertThat(codec.decode(reserved(digits))).isInstanceOf(Unreadable.class);
        assertThat(codec.decode(reserved("\"" + digits + "\""))).isInstanceOf(Unreadable.class);
        assertThat(codec.decode(foreign("{\"future\":" + digits + "}")))
                .isInstanceOfAny(Known.class, Unreadable.class);
    }

    @Test
    void minusZeroIsAnotherTextButTheSameQuantity() {
        assertThat(((OfferReserved) known(reserved("\"-0\""))).quantity()).isZero();
        assertThat(place(reserved("\"-0\"")).hash()).isNotEqualTo(place(reserved("\"0\"")).hash());
        assertThat(((OfferReserved) known(reserved("-0"))).quantity()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":\"A\",\"people\":5.7}",
                "{\"number\":\"A\",\"people\":\"5\"}",
                "{\"number\":\"A\",\"people\":99999999999}",
                "{\"number\":\"A\",\"people\":true}",
                "{\"number\":\"A\",\"urgency\":\"\"}",
                "{\"number\":\"A\",\"urgency\":1}",
                "{\"number\":\"A\",\"urgency\":\"jamais\"}",
                "{\"number\":7}",
                "{\"number\":null}",
                "{\"number\":\"A\",\"items\":[null]}",
                "{\"number\":\"A\",\"items\":{}}",
                "{\"number\":\"A\",\"items\":\"\"}",
                "{\"number\":\"A\",\"location_id\":{}}",
                "{\"number\":\"A\",\"due\":\"amanhã\"}",
                "{\"number\":\"A\",\"due\":1777658400}"
            })
    void aValueOfAnotherKindIsNeverBentIntoShape(String json) {
        assertThat(codec.decode(body("NecessidadeCriada", 2, json, null)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void aChangeOfNothingIsMissing() {
        assertThat(
                        codec.decode(
                                body(
                                        "NecessidadeAtualizada",
                                        1,
                                        "{\"changes\":{\"/due\":null}}",
                                        null)))
                .isEqualTo(new Unreadable("NecessidadeAtualizada", "missing: changes"));
    }

    @Test
    void anEmptyTextIsNotTheSameAsNone() {
        var emptied = new NeedUpdated(Map.of("/category", new Change("", "a")));
        var added = new NeedUpdated(Map.of("/category", new Change(null, "a")));
        assertThat(place(body(emptied)).hash()).isNotEqualTo(place(body(added)).hash());
        assertThat(known(body(emptied))).isEqualTo(emptied);
        assertThat(known(body(added))).isEqualTo(added);
    }

    @Test
    void aBinaryFractionInAnEnvelopeIsAPlainDecimal() {
        assertThat(codec.encode(x(1e-5))).isEqualTo("{\"x\":{\"v\":0.000010}}");
        assertThatThrownBy(() -> codec.encode(x(Double.NaN))).isInstanceOf(UnfitText.class);
        assertThatThrownBy(() -> codec.encode(x(1e300))).isInstanceOf(UnfitText.class);
        assertThatThrownBy(() -> codec.encode(x(Float.NaN))).isInstanceOf(UnfitText.class);
        assertThat(codec.encode(x(0.5f))).isEqualTo("{\"x\":{\"v\":0.5}}");
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
            assertThat(codec.decodeMetadata(json)).as(json).isEqualTo(Metadata.NONE);
        }
    }

    @Test
    void bytesThatAreNotUtf8AreNeverReplaced() {
        List<byte[]> hostile =
                List.of(
                        bytes(0xff),
                        bytes('{', 0xc3),
                        bytes(0xc0, 0xaf),
                        bytes(0xe0, 0x80, 0xaf),
                        bytes(0xed, 0xa0, 0x80),
                        bytes(0xf5, 0x80, 0x80, 0x80),
                        bytes(0x80));
        for (byte[] cut : hostile) {
            assertThatThrownBy(() -> Utf8.decode("event_data", cut))
                    .isInstanceOfSatisfying(
                            UnfitText.class,
                            e ->
                                    assertThat(e.problem())
                                            .isEqualTo(new TextProblem.NotUtf8("event_data")));
        }
        assertThat(Utf8.decode("event_data", bytes(0xef, 0xbb, 0xbf))).isEqualTo("\ufeff");
    }

    @Test
    void noColumnOfALocalEventHoldsALinesEnd() {
        assertThat(TextRules.check(foreign("{\"reason\":\"a\nb\"}")))
                .contains(new ControlCharacter("event_data", '\n'));
        assertThat(TextRules.check(foreign("\t{}")))
                .contains(new ControlCharacter("event_data", '\t'));
        assertThat(TextRules.check(foreign(""))).contains(new Empty("event_data"));
        assertThat(TextRules.check(with("{}", ""))).contains(new Empty("metadata"));
    }

    private Optional<TextProblem> check(EventBody body) {
        return rules.check(place(body), body);
    }

    private DomainEvent known(EventBody body) {
        assertThat(codec.decode(body)).isInstanceOf(Known.class);
        return ((Known) codec.decode(body)).event();
    }

    private static ChainPlace place(EventBody body) {
        return ChainTip.empty(SCOPE, DEVICE).next(body);
    }

    private static Optional<TextProblem> tooLong(int more) {
        return Optional.of(new TooLong(TextRules.MAX_BYTES + more));
    }

    private static OfferReserved reserve(BigDecimal quantity) {
        return new OfferReserved(Id.of("r"), null, "i", null, quantity, "un", null);
    }

    private static EventBody reserved(String quantity) {
        return body(
                "OfertaReservada",
                1,
                "{\"reserva_id\":\"r\",\"item_id\":\"i\",\"quantity\":"
                        + quantity
                        + ",\"unit\":\"un\"}",
                null);
    }

    private static Metadata x(Object value) {
        return new Metadata(null, null, null, null, null, Map.of("v", value));
    }

    /// `x` being an object of so many levels.
    private static Metadata envelope(int levels) {
        Map<String, Object> inner = Map.of("a", Map.of());
        for (int n = 2; n < levels; n++) {
            inner = Map.of("a", inner);
        }
        return new Metadata(null, null, null, null, null, inner);
    }

    private static String nested(int depth) {
        return "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private EventBody body(DomainEvent event) {
        var payload = codec.encode(event);
        return body(payload.type(), payload.schema(), payload.json(), null);
    }

    private static EventBody foreign(String json) {
        return with(json, null);
    }

    private static EventBody withMetadata(String json) {
        return with("{}", json);
    }

    private static EventBody with(String data, @Nullable String metadata) {
        return body("NecessidadeCancelada", 1, data, metadata);
    }

    private static EventBody body(String type, int schema, String data, @Nullable String metadata) {
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

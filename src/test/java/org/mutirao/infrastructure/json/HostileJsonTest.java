package org.mutirao.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mutirao.infrastructure.json.HostileEntries.CODEC;
import static org.mutirao.infrastructure.json.HostileEntries.body;
import static org.mutirao.infrastructure.json.HostileEntries.check;
import static org.mutirao.infrastructure.json.HostileEntries.envelope;
import static org.mutirao.infrastructure.json.HostileEntries.foreign;
import static org.mutirao.infrastructure.json.HostileEntries.nested;
import static org.mutirao.infrastructure.json.HostileEntries.tooLong;
import static org.mutirao.infrastructure.json.HostileEntries.with;
import static org.mutirao.infrastructure.json.HostileEntries.withMetadata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.EventCodec.Unreadable;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.TextProblem.NotJson;
import org.mutirao.eventlog.TextRules;
import org.mutirao.eventlog.UnfitText;

/// JSON that two readers may understand differently, too deep or too long, is refused from outside;
/// what does not fit its type is unreadable.
class HostileJsonTest {
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
        assertThat(CODEC.decode(foreign(json))).isInstanceOf(Unreadable.class);
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
            assertThat(CODEC.decode(body)).as(changes).isInstanceOf(Unreadable.class);
            assertThat(check(body)).as(changes).isPresent();
        }
        assertThat(CODEC.decodeMetadata("{\"x\":{\"a\":{\"b\":1,\"b\":2}}}"))
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
        assertThat(CODEC.decode(foreign("{\"reason\":\"Maria\" \"x\"}")).toString())
                .doesNotContain("Maria");
        assertThat(CODEC.decode(foreign("{\"reason\":{\"name\":\"Maria\"}}")).toString())
                .doesNotContain("Maria");
    }

    @Test
    void thirtyTwoLevelsAreTheDeepestOnEveryWay() {
        assertThat(check(foreign(nested(32)))).isEmpty();
        assertThat(CODEC.decode(foreign(nested(32)))).isInstanceOf(Known.class);
        assertThat(check(foreign(nested(33))))
                .contains(new NotJson("event_data", "too deep or too long"));
        assertThat(CODEC.decode(foreign(nested(33)))).isInstanceOf(Unreadable.class);
        assertThat(check(foreign(nested(20_000)))).isPresent();

        assertThat(CODEC.encode(envelope(31))).isEqualTo("{\"x\":" + nested(31) + "}");
        assertThatThrownBy(() -> CODEC.encode(envelope(32))).isInstanceOf(UnfitText.class);
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
        assertThat(CODEC.decode(body("NecessidadeCriada", 2, json, null)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void aChangeOfNothingIsMissing() {
        assertThat(
                        CODEC.decode(
                                body(
                                        "NecessidadeAtualizada",
                                        1,
                                        "{\"changes\":{\"/due\":null}}",
                                        null)))
                .isEqualTo(new Unreadable("NecessidadeAtualizada", "missing: changes"));
    }
}

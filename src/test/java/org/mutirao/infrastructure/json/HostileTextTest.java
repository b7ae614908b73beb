package org.mutirao.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mutirao.infrastructure.json.HostileEntries.CODEC;
import static org.mutirao.infrastructure.json.HostileEntries.body;
import static org.mutirao.infrastructure.json.HostileEntries.bytes;
import static org.mutirao.infrastructure.json.HostileEntries.check;
import static org.mutirao.infrastructure.json.HostileEntries.foreign;
import static org.mutirao.infrastructure.json.HostileEntries.known;
import static org.mutirao.infrastructure.json.HostileEntries.place;
import static org.mutirao.infrastructure.json.HostileEntries.with;
import static org.mutirao.infrastructure.json.HostileEntries.withMetadata;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.shared.Change;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.TextProblem;
import org.mutirao.eventlog.TextProblem.ControlCharacter;
import org.mutirao.eventlog.TextProblem.Empty;
import org.mutirao.eventlog.TextProblem.LoneSurrogate;
import org.mutirao.eventlog.TextProblem.NotJson;
import org.mutirao.eventlog.TextRules;
import org.mutirao.eventlog.UnfitText;
import org.mutirao.eventlog.Utf8;

/// Text that makes two programs disagree: it is refused before it is hashed, or kept byte for byte.
class HostileTextTest {
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
        assertThat(CODEC.decode(body)).isEqualTo(new Known(event));
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
        assertThat(place(foreign(CODEC.encode(known(body)).json())).hash())
                .isNotEqualTo(place(body).hash());
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
}

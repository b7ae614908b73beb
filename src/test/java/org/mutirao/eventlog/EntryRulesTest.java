package org.mutirao.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mutirao.eventlog.TextProblem.Form;
import org.mutirao.eventlog.TextProblem.OtherHash;
import org.mutirao.eventlog.TextProblem.WrongForm;
import org.mutirao.infrastructure.json.JsonText;

/// An entry from outside has every column in its one form, and its own hash.
class EntryRulesTest {
    private static final String SCOPE = "01970a3c-5b00-7000-8000-0000000000ad";
    private static final String DEVICE = "01970a3c-5b00-7000-8000-0000000000ab";

    private final EntryRules rules = new EntryRules(new JsonText());

    @Test
    void everyColumnIsHeldToItsForm() {
        EventBody good = body();
        assertThat(check(good)).isEmpty();
        Map<String, Form> wanted = new HashMap<>();
        for (Wrong wrong : WRONG) {
            EventBody body = wrong.change().apply(good);
            assertThat(rules.check(place(body), body))
                    .as(wrong.column() + " " + body)
                    .contains(new WrongForm(wrong.column(), wrong.form()));
            wanted.put(wrong.column(), wrong.form());
        }
        assertThat(wanted).hasSize(9);
    }

    @Test
    void theChainsOwnColumnsAreHeldToTheirForm() {
        EventBody body = body();
        ChainPlace good = place(body);
        var places = new LinkedHashMap<ChainPlace, TextProblem>();
        places.put(
                HashChain.place(SCOPE.replace('a', 'A'), DEVICE, 1, ChainTip.NO_HASH, body),
                new WrongForm("scope", Form.UUID));
        places.put(
                HashChain.place(SCOPE, "", 1, ChainTip.NO_HASH, body),
                new WrongForm("device_id", Form.UUID));
        places.put(
                HashChain.place(SCOPE, DEVICE, 0, ChainTip.NO_HASH, body),
                new WrongForm("device_seq", Form.FROM_ONE));
        places.put(
                HashChain.place(SCOPE, DEVICE, 1L << 53, ChainTip.NO_HASH, body),
                new WrongForm("device_seq", Form.FROM_ONE));
        places.put(
                HashChain.place(SCOPE, DEVICE, 1, "0".repeat(63), body),
                new WrongForm("prev_hash", Form.HASH));
        places.put(
                new ChainPlace(SCOPE, DEVICE, 1, good.prevHash(), "F".repeat(64)),
                new WrongForm("hash", Form.HASH));
        places.put(
                new ChainPlace(SCOPE, DEVICE, 1, good.prevHash(), "f".repeat(64)),
                new OtherHash(good.hash()));
        places.forEach((place, problem) ->
                assertThat(rules.check(place, body)).as(place.toString()).contains(problem));
    }

    private record Wrong(String column, Form form, UnaryOperator<EventBody> change) {}

    private static final List<Wrong> WRONG = wrong();

    private static List<Wrong> wrong() {
        List<Wrong> all = new ArrayList<>();
        for (String id :
                List.of("", "A" + SCOPE.substring(1), SCOPE.replace("-", ""), SCOPE + "\n")) {
            all.add(new Wrong("event_id", Form.UUID, b -> header(b, id, b.eventType(), 1, 1)));
            all.add(new Wrong("aggregate_id", Form.UUID, b -> aggregate(b, b.aggregateType(), id)));
            all.add(new Wrong("user_id", Form.UUID, b -> author(b, b.timestamp(), b.hlc(), id)));
        }
        for (String name : List.of("", "criada", "Criação", "A B", "A".repeat(65), "A\n")) {
            all.add(new Wrong("event_type", Form.NAME, b -> header(b, SCOPE, name, 1, 1)));
            all.add(new Wrong("aggregate_type", Form.NAME, b -> aggregate(b, name, SCOPE)));
        }
        all.add(new Wrong("event_schema", Form.FROM_ONE, b -> header(b, SCOPE, "A", 0, 1)));
        all.add(new Wrong("version", Form.FROM_ZERO, b -> header(b, SCOPE, "A", 1, -1)));
        all.add(new Wrong("version", Form.FROM_ZERO, b -> header(b, SCOPE, "A", 1, 1L << 53)));
        for (String time :
                List.of(
                        "2026-05-01T18:00:00Z",
                        "2026-05-01T18:00:00.000+00:00",
                        "2026-05-01T18:00:00.0000Z",
                        "2026-02-30T18:00:00.000Z",
                        "2026-05-01T24:00:00.000Z",
                        "2026-05-01T23:59:60.000Z",
                        "2026-05-01t18:00:00.000z",
                        "٢٠٢٦-05-01T18:00:00.000Z")) {
            all.add(new Wrong("timestamp", Form.TIME, b -> author(b, time, b.hlc(), null)));
        }
        for (String hlc : List.of("", "19de4b290e80000", "019DE4B290E80000", "019de4b290e8000g")) {
            all.add(new Wrong("hlc", Form.CLOCK, b -> author(b, b.timestamp(), hlc, null)));
        }
        return all;
    }

    private static EventBody header(EventBody b, String id, String type, int schema, long version) {
        return new EventBody(
                id,
                type,
                schema,
                b.aggregateType(),
                b.aggregateId(),
                version,
                b.timestamp(),
                b.hlc(),
                b.userId(),
                b.eventData(),
                b.metadata());
    }

    private static EventBody aggregate(EventBody b, String type, String id) {
        return new EventBody(
                b.eventId(),
                b.eventType(),
                b.eventSchema(),
                type,
                id,
                b.version(),
                b.timestamp(),
                b.hlc(),
                b.userId(),
                b.eventData(),
                b.metadata());
    }

    private static EventBody author(EventBody b, String time, String hlc, @Nullable String user) {
        return new EventBody(
                b.eventId(),
                b.eventType(),
                b.eventSchema(),
                b.aggregateType(),
                b.aggregateId(),
                b.version(),
                time,
                hlc,
                user,
                b.eventData(),
                b.metadata());
    }

    private Optional<TextProblem> check(EventBody body) {
        return rules.check(place(body), body);
    }

    private static ChainPlace place(EventBody body) {
        return ChainTip.empty(SCOPE, DEVICE).next(body);
    }

    private static EventBody body() {
        return new EventBody(
                SCOPE,
                "NecessidadeCancelada",
                1,
                "Necessidade",
                SCOPE,
                1,
                "2026-05-01T18:00:00.000Z",
                "019de4b290e80000",
                null,
                "{}",
                null);
    }
}

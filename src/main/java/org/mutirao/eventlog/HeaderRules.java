package org.mutirao.eventlog;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Fields;
import org.mutirao.eventlog.TextProblem.Form;

/// The form of every column beside payload and envelope, for entries from outside. One value has
/// one form: an upper-case UUID would be another entity with the same name.
public final class HeaderRules {
    /// Most that every JSON reader holds exactly.
    public static final long MAX_NUMBER = (1L << 53) - 1;

    private static final Predicate<String> UUID =
            matching("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Predicate<String> HASH = matching("[0-9a-f]{64}");
    private static final Predicate<String> CLOCK = matching("[0-9a-f]{16}");
    private static final Predicate<String> NAME = matching("[A-Z][A-Za-z0-9]{0,63}");
    private static final Predicate<String> TIME =
            matching("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

    private record Rule(String column, @Nullable String text, Form form) {}

    private HeaderRules() {}

    /// The first column that is not in its form, if any.
    public static Optional<TextProblem> check(ChainPlace place, EventBody body) {
        return Stream.of(
                        new Rule("scope", place.scope(), Form.UUID),
                        new Rule("device_id", place.deviceId(), Form.UUID),
                        new Rule("device_seq", number(place.deviceSeq()), Form.FROM_ONE),
                        new Rule("prev_hash", place.prevHash(), Form.HASH),
                        new Rule("hash", place.hash(), Form.HASH),
                        new Rule("event_id", body.eventId(), Form.UUID),
                        new Rule("event_type", body.eventType(), Form.NAME),
                        new Rule("event_schema", number(body.eventSchema()), Form.FROM_ONE),
                        new Rule("aggregate_type", body.aggregateType(), Form.NAME),
                        new Rule("aggregate_id", body.aggregateId(), Form.UUID),
                        new Rule("version", number(body.version()), Form.FROM_ZERO),
                        new Rule("timestamp", body.timestamp(), Form.TIME),
                        new Rule("hlc", body.hlc(), Form.CLOCK),
                        new Rule("user_id", body.userId(), Form.UUID))
                .filter(rule -> rule.text() != null && !fits(rule.text(), rule.form()))
                .findFirst()
                .map(rule -> new TextProblem.WrongForm(rule.column(), rule.form()));
    }

    private static boolean fits(String text, Form form) {
        return switch (form) {
            case UUID -> UUID.test(text);
            case HASH -> HASH.test(text);
            case CLOCK -> CLOCK.test(text);
            case NAME -> NAME.test(text);
            case TIME -> TIME.test(text) && isTime(text);
            case FROM_ZERO -> isBetween(text, 0);
            case FROM_ONE -> isBetween(text, 1);
        };
    }

    private static boolean isTime(String text) {
        try {
            // 24:00 and leap seconds have a second spelling, which is not the one
            return Fields.text(Instant.parse(text)).equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isBetween(String text, long least) {
        long value = Long.parseLong(text);
        return value >= least && value <= MAX_NUMBER;
    }

    private static String number(long value) {
        return Long.toString(value);
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}

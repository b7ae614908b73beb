package org.mutirao.infrastructure.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Fields;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/// Times in the one form that is hashed: RFC 3339, three decimals, `Z`.
final class TimeText {
    private static final String FORM = "0000-00-00T00:00:00.000Z";
    private static final Instant YEAR_ZERO = Instant.parse("0000-01-01T00:00:00Z");

    private TimeText() {}

    static final class Writer extends StdSerializer<Instant> {
        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
            String text = Fields.text(value);
            if (text.length() != FORM.length() || value.isBefore(YEAR_ZERO)) {
                context.reportMappingProblem("a time outside the years 0000 to 9999");
            }
            out.writeString(text);
        }
    }

    static final class Reader extends StdDeserializer<Instant> {
        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) {
            Instant time = in.hasToken(JsonToken.VALUE_STRING) ? parse(in.getString()) : null;
            return time != null ? time : context.reportInputMismatch(this, "not a time");
        }
    }

    /// Null for a text that is no time.
    static @Nullable Instant parse(String text) {
        try {
            return isOurs(text) ? ours(text) : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// `2026-05-01T21:00:00.000Z`, which is read ten times as fast as any form of RFC 3339.
    private static boolean isOurs(String text) {
        boolean ours = text.length() == FORM.length();
        for (int i = 0; ours && i < FORM.length(); i++) {
            char c = text.charAt(i);
            ours = FORM.charAt(i) == '0' ? c >= '0' && c <= '9' : c == FORM.charAt(i);
        }
        // midnight as 24:00 and leap seconds are left to the library
        return ours && number(text, 11, 13) < 24 && number(text, 17, 19) < 60;
    }

    private static Instant ours(String text) {
        long days =
                LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        .toEpochDay();
        int seconds =
                LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19))
                        .toSecondOfDay();
        return Instant.ofEpochMilli((days * 86_400 + seconds) * 1000 + number(text, 20, 23));
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}

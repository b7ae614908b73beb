package org.mutirao.infrastructure.json;

import java.time.Instant;
import org.mutirao.domain.shared.Times;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/// Times in the one form that is hashed: RFC 3339, three decimals, `Z`.
final class TimeText {
    private static final Instant YEAR_ZERO = Instant.parse("0000-01-01T00:00:00Z");

    private TimeText() {}

    static final class Writer extends StdSerializer<Instant> {
        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
            String text = Times.text(value);
            if (text.length() != Times.FORM.length() || value.isBefore(YEAR_ZERO)) {
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
            Instant time =
                    in.hasToken(JsonToken.VALUE_STRING) ? Times.parseOrNull(in.getString()) : null;
            return time != null ? time : context.reportInputMismatch(this, "not a time");
        }
    }
}

package org.mutirao.infrastructure.json;

import java.time.DateTimeException;
import java.time.Instant;
import org.mutirao.domain.shared.Fields;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/// Times in the one form that is hashed: RFC 3339, three decimals, `Z`.
final class TimeText {
    private TimeText() {}

    static final class Writer extends StdSerializer<Instant> {
        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
            out.writeString(Fields.text(value));
        }
    }

    static final class Reader extends StdDeserializer<Instant> {
        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) {
            try {
                return Instant.parse(in.getString());
            } catch (DateTimeException | NullPointerException e) {
                return context.reportInputMismatch(this, "not a time");
            }
        }
    }
}

package org.mutirao.infrastructure.json;

import org.mutirao.domain.shared.Id;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/// An id is its text.
final class IdText {
    private IdText() {}

    static final class Writer extends StdSerializer<Id<?>> {
        Writer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id<?> value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.text());
        }
    }

    static final class Reader extends StdDeserializer<Id<?>> {
        Reader() {
            super(Id.class);
        }

        @Override
        public Id<?> deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "an id is text");
            }
            return new Id<>(in.getString());
        }
    }
}

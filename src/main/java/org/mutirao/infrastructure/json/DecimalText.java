package org.mutirao.infrastructure.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/// Decimals without an exponent: as text, and coordinates as plain numbers. A text such as `1e999`
/// is refused on both ways, because expanding it would fill the memory.
final class DecimalText {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final int MOST_DIGITS = 30;
    private static final int DEGREE_PLACES = 6;

    private DecimalText() {}

    static final class Writer extends StdSerializer<BigDecimal> {
        Writer() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
            out.writeString(plain(value, MOST_DIGITS, context));
        }
    }

    static final class Degrees extends StdSerializer<BigDecimal> {
        Degrees() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
            out.writeNumber(plain(value, DEGREE_PLACES, context));
        }
    }

    /// A binary fraction as the shortest plain decimal that stands for it.
    static final class Binary extends StdSerializer<Number> {
        Binary() {
            super(Number.class);
        }

        @Override
        public void serialize(Number value, JsonGenerator out, SerializationContext context) {
            if (!Double.isFinite(value.doubleValue())) {
                context.reportMappingProblem("not a number");
            }
            out.writeNumber(plain(new BigDecimal(value.toString()), MOST_DIGITS, context));
        }
    }

    static final class Reader extends StdDeserializer<BigDecimal> {
        Reader() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getString();
            if (text == null
                    || !(in.currentToken().isNumeric() || in.currentToken().isScalarValue())
                    || !PLAIN.matcher(text).matches()) {
                return context.reportInputMismatch(this, "not a plain decimal");
            }
            return new BigDecimal(text);
        }
    }

    private static String plain(BigDecimal value, int mostPlaces, SerializationContext context) {
        boolean fits =
                value.scale() <= mostPlaces
                        && value.scale() >= -MOST_DIGITS
                        && value.precision() - value.scale() <= MOST_DIGITS;
        if (!fits) {
            context.reportMappingProblem("a decimal of more digits than a log holds");
        }
        return value.toPlainString();
    }
}

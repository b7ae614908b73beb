package org.mutirao.infrastructure.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Times;
import org.mutirao.domain.shared.Wire;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one value of a record. A value of another kind is a misfit, never converted.
interface ValueReader {

    /// @param in at the value's first token, which is not null; afterwards at its last
    /// @param property its name, for the misfit
    Object read(JsonParser in, String property);

    static ValueReader of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return word(plain);
        } else if (plain.isRecord()) {
            // looked up when it is read, because a record may hold others
            return (in, property) -> RecordReader.of(plain).read(in);
        }
        return scalar(plain);
    }

    private static ValueReader scalar(Class<?> type) {
        if (type == String.class) {
            return ValueReader::text;
        } else if (type == Instant.class) {
            return (in, property) -> orMisfit(Times.parseOrNull(text(in, property)), property);
        } else if (type == BigDecimal.class) {
            return ValueReader::decimal;
        } else if (type == int.class || type == Integer.class) {
            return (in, property) -> whole(in, property).getIntValue();
        } else if (type == long.class || type == Long.class) {
            return (in, property) -> whole(in, property).getLongValue();
        } else if (type == Object.class) {
            return (in, property) -> in.readValueAs(Object.class);
        }
        throw new IllegalStateException("no event holds a " + type);
    }

    private static ValueReader ofGeneric(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Id.class) {
            return (in, property) -> new Id<>(text(in, property));
        } else if (type.getRawType() == List.class) {
            return list(of(of[0]));
        } else if (type.getRawType() == Map.class) {
            return map(of(of[1]), of[1] == Object.class);
        }
        throw new IllegalStateException("no event holds a " + type);
    }

    private static ValueReader list(ValueReader one) {
        return (in, property) -> {
            expect(in, JsonToken.START_ARRAY, property);
            List<Object> values = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                values.add(present(in, one, property));
            }
            return values;
        };
    }

    private static ValueReader map(ValueReader one, boolean nulls) {
        return (in, property) -> {
            expect(in, JsonToken.START_OBJECT, property);
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (String key = in.nextName(); key != null; key = in.nextName()) {
                if (values.containsKey(key)) {
                    throw new Misfit("twice: a key of " + property);
                }
                boolean nothing = in.nextToken() == JsonToken.VALUE_NULL && nulls;
                values.put(key, nothing ? null : present(in, one, property));
            }
            return values;
        };
    }

    private static Object present(JsonParser in, ValueReader one, String property) {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            throw new Misfit("missing: " + property);
        }
        return one.read(in, property);
    }

    private static ValueReader word(Class<?> vocabulary) {
        Map<String, Object> words = new HashMap<>();
        for (Object constant : vocabulary.getEnumConstants()) {
            words.put(((Wire) constant).wire(), constant);
        }
        return (in, property) -> orMisfit(words.get(text(in, property)), property);
    }

    private static Object decimal(JsonParser in, String property) {
        boolean scalar = in.hasToken(JsonToken.VALUE_STRING) || in.currentToken().isNumeric();
        return orMisfit(scalar ? DecimalText.parse(in.getString()) : null, property);
    }

    private static String text(JsonParser in, String property) {
        expect(in, JsonToken.VALUE_STRING, property);
        return in.getString();
    }

    private static JsonParser whole(JsonParser in, String property) {
        expect(in, JsonToken.VALUE_NUMBER_INT, property);
        return in;
    }

    private static void expect(JsonParser in, JsonToken token, String property) {
        if (!in.hasToken(token)) {
            throw Misfit.at(property);
        }
    }

    private static Object orMisfit(@Nullable Object value, String property) {
        if (value == null) {
            throw Misfit.at(property);
        }
        return value;
    }
}

package org.mutirao.eventlog.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.EventTypes;
import org.mutirao.eventlog.EventTypes.EventType;
import org.mutirao.eventlog.Metadata;

/// Events of every type with any content that a log may hold, made by walking the records: a new
/// field is filled without being listed here. The same seed gives the same events; print it.
///
/// They are well formed, not sensible: ids name nothing, quantities may be negative.
public final class RandomEvents {
    private static final List<EventType> TYPES = List.copyOf(EventTypes.all());
    private static final Instant YEAR_ZERO = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant YEAR_9999 = Instant.parse("9999-12-31T23:59:59.999Z");
    // everything that some JSON writer or reader treats in its own way
    private static final List<String> PIECES =
            List.of(
                    "marmita",
                    "água",
                    "e\u0301",
                    "\u00e9",
                    " ",
                    "\"",
                    "\\",
                    "/",
                    "\u0000",
                    "\t",
                    "\n",
                    "\u001f",
                    "\u007f",
                    "\u0085",
                    "\u2028",
                    "\u2029",
                    "\ufeff",
                    "\uffff",
                    "\ud83c\udf72",
                    "<b>",
                    "=1+1",
                    "'; --",
                    "null",
                    "1e-5");

    private final Random random;

    public RandomEvents(long seed) {
        this.random = new Random(seed);
    }

    /// An event of some type, all types being equally likely.
    public DomainEvent any() {
        return of(TYPES.get(random.nextInt(TYPES.size())).record());
    }

    public <T extends DomainEvent> T of(Class<T> type) {
        return type.cast(record(type));
    }

    /// An envelope; every second one says nothing.
    public Metadata metadata() {
        if (random.nextBoolean()) {
            return Metadata.NONE;
        }
        Map<String, Object> x = new LinkedHashMap<>();
        IntStream.range(0, random.nextInt(3)).forEach(n -> x.put(n + text(), text()));
        return new Metadata(maybe(), maybe(), maybe(), maybe(), maybe(), x);
    }

    private @Nullable String maybe() {
        return random.nextBoolean() ? uuid() : null;
    }

    public String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /// Text without half a surrogate pair; sometimes empty.
    public String text() {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(6))
                .reduce("", String::concat);
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(parts).map(this::part).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " refuses a value", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a public record", e);
        }
    }

    private @Nullable Object part(RecordComponent part) {
        boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && random.nextInt(3) == 0
                ? null
                : value(part.getGenericType(), part.getName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            Object[] words = plain.getEnumConstants();
            return words[random.nextInt(words.length)];
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        return scalar(plain, name);
    }

    private Object scalar(Class<?> type, String name) {
        if (type == String.class) {
            return text();
        } else if (type == Instant.class) {
            return time();
        } else if (type == BigDecimal.class) {
            return decimal(name.endsWith("itude") ? 6 : 30);
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt();
        } else if (type == long.class) {
            return random.nextLong(1L << 53);
        }
        throw new IllegalStateException("no random " + type);
    }

    private Object container(ParameterizedType type, String name) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Id.class) {
            return Id.of(uuid());
        } else if (type.getRawType() == List.class) {
            return some(() -> value(of[0], name));
        } else if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            some(this::text).forEach(key -> map.put("/" + key, value(of[1], name)));
            return map;
        }
        throw new IllegalStateException("no random " + type);
    }

    private <T> List<T> some(Supplier<T> one) {
        return new ArrayList<>(Stream.generate(one).limit(random.nextInt(4)).toList());
    }

    private Instant time() {
        return Instant.ofEpochMilli(
                random.nextLong(YEAR_ZERO.toEpochMilli(), YEAR_9999.toEpochMilli() + 1));
    }

    private BigDecimal decimal(int mostPlaces) {
        int places = random.nextInt(mostPlaces + 1);
        // 99 bits are less than 30 digits, so that no part is longer than a log holds
        BigInteger digits = new BigInteger(random.nextInt(1, 100), random);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), places);
    }
}

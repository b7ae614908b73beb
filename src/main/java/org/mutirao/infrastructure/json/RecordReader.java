package org.mutirao.infrastructure.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one kind of record straight from the parser. Databind, which writes them, would bend
/// values into shape, leave nulls where the code expects none, and take three times as long.
///
/// Unknown properties are skipped: a newer app may say more. No name may come twice in what is
/// read; what is skipped was judged when it entered the log. Thread-safe.
final class RecordReader {
    /// @param required whether the record cannot be without it
    private record Part(String name, ValueReader reader, boolean required) {}

    private static final ClassValue<RecordReader> READERS =
            new ClassValue<>() {
                @Override
                protected RecordReader computeValue(Class<?> type) {
                    return new RecordReader(type);
                }
            };

    private final Part[] parts;
    private final Map<String, Integer> places;
    private final MethodHandle constructor;

    private RecordReader(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(RecordReader::part).toArray(Part[]::new);
        this.places = new HashMap<>();
        IntStream.range(0, parts.length).forEach(n -> places.put(parts[n].name(), n));
        this.constructor = constructor(type, components);
    }

    static RecordReader of(Class<?> type) {
        return READERS.get(type);
    }

    /// @param in at the record's first brace; afterwards at its last
    /// @throws Misfit something is missing, twice, or of another kind
    Object read(JsonParser in) {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw new Misfit("not an object");
        }
        @Nullable Object[] values = new @Nullable Object[parts.length];
        int expected = 0;
        long seen = 0;
        @Nullable Set<String> unknown = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            int at = place(name, expected);
            if (at < 0) {
                unknown = with(unknown, name);
                in.skipChildren();
                continue;
            }
            if ((seen & 1L << at) != 0) {
                throw new Misfit("twice: " + name);
            }
            seen |= 1L << at;
            expected = at + 1;
            if (!in.hasToken(JsonToken.VALUE_NULL)) {
                values[at] = parts[at].reader().read(in, name);
            }
        }
        return build(values);
    }

    /// Properties come in the order of the record, but for foreign ones.
    private int place(String name, int expected) {
        return expected < parts.length && parts[expected].name().equals(name)
                ? expected
                : places.getOrDefault(name, -1);
    }

    private static Set<String> with(@Nullable Set<String> unknown, String name) {
        Set<String> names = unknown == null ? new HashSet<>() : unknown;
        if (!names.add(name)) {
            throw new Misfit("an unknown property twice");
        }
        return names;
    }

    private Object build(@Nullable Object[] values) {
        for (int n = 0; n < parts.length; n++) {
            if (values[n] == null && parts[n].required()) {
                throw new Misfit("missing: " + String.join(", ", missing(values)));
            }
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable e) {
            throw new IllegalStateException("an event's record takes every value", e);
        }
    }

    private List<String> missing(@Nullable Object[] values) {
        List<String> missing = new ArrayList<>();
        for (int n = 0; n < parts.length; n++) {
            if (values[n] == null && parts[n].required()) {
                missing.add(parts[n].name());
            }
        }
        return missing;
    }

    private static Part part(RecordComponent component) {
        Class<?> type = component.getType();
        // an empty list or map is left out when it is written
        boolean optional =
                component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        || Collection.class.isAssignableFrom(type)
                        || Map.class.isAssignableFrom(type);
        return new Part(
                WireNames.wire(component.getName()),
                ValueReader.of(component.getGenericType()),
                !optional);
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an event's record is public: " + type, e);
        }
    }
}

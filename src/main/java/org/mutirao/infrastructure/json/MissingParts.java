package org.mutirao.infrastructure.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a decoded record lacks though its type says that it has it. Jackson leaves a null where a
/// property is absent; a null that the code does not expect must not get in with a foreign event.
final class MissingParts {
    private record Part(String name, Method accessor, boolean required) {}

    private static final ClassValue<List<Part>> PARTS =
            new ClassValue<>() {
                @Override
                protected List<Part> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(part -> !part.getType().isPrimitive())
                            .map(MissingParts::part)
                            .filter(part -> part.required() || holdsRecords(part))
                            .toList();
                }
            };

    private MissingParts() {}

    static List<String> of(Record value) {
        List<String> missing = new ArrayList<>();
        collect(value, missing);
        return missing;
    }

    private static void collect(Record value, List<String> missing) {
        for (Part part : PARTS.get(value.getClass())) {
            @Nullable Object held = read(part, value);
            if (held == null && part.required()) {
                missing.add(part.name());
            }
            inner(held, missing);
        }
    }

    private static void inner(@Nullable Object held, List<String> missing) {
        if (held instanceof Collection<?> many) {
            many.forEach(one -> inner(one, missing));
        } else if (held instanceof Record record) {
            collect(record, missing);
        }
    }

    private static Part part(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Part(component.getName(), component.getAccessor(), !optional);
    }

    private static boolean holdsRecords(Part part) {
        Class<?> type = part.accessor().getReturnType();
        return type.isRecord() || Collection.class.isAssignableFrom(type);
    }

    private static @Nullable Object read(Part part, Record value) {
        try {
            return part.accessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an event's accessors are public", e);
        }
    }
}

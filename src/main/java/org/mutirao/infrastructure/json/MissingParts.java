package org.mutirao.infrastructure.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Id;

/// What a decoded record lacks though its type says that it has it. Jackson leaves a null where a
/// property is absent; a null that the code does not expect must not get in with a foreign event.
final class MissingParts {
    /// @param nested whether what it holds may lack something in turn
    private record Part(String name, MethodHandle accessor, boolean required, boolean nested) {}

    private static final ClassValue<Part[]> PARTS =
            new ClassValue<>() {
                @Override
                protected Part[] computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(part -> !part.getType().isPrimitive())
                            .map(MissingParts::part)
                            .filter(part -> part.required() || part.nested())
                            .toArray(Part[]::new);
                }
            };

    private MissingParts() {}

    /// Wire names of what is missing; an empty list, which costs nothing, for nearly every event.
    static List<String> of(Record value) {
        List<String> missing = collect(value, null);
        return missing == null ? List.of() : missing;
    }

    private static @Nullable List<String> collect(Record value, @Nullable List<String> found) {
        @Nullable List<String> missing = found;
        for (Part part : PARTS.get(value.getClass())) {
            Object held = read(part, value);
            if (held == null) {
                missing = part.required() ? with(missing, part.name()) : missing;
            } else if (part.nested()) {
                missing = inner(part, held, missing);
            }
        }
        return missing;
    }

    private static @Nullable List<String> inner(
            Part part, @Nullable Object held, @Nullable List<String> found) {
        return switch (held) {
            case null -> with(found, part.name());
            case Record record -> collect(record, found);
            case Collection<?> many -> all(part, many, found);
            case Map<?, ?> map -> all(part, map.values(), found);
            default -> found;
        };
    }

    private static @Nullable List<String> all(
            Part part, Collection<?> many, @Nullable List<String> found) {
        @Nullable List<String> missing = found;
        for (Object one : many) {
            missing = inner(part, one, missing);
        }
        return missing;
    }

    private static List<String> with(@Nullable List<String> found, String name) {
        List<String> missing = found == null ? new ArrayList<>() : found;
        missing.add(name);
        return missing;
    }

    private static Part part(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Class<?> type = component.getType();
        boolean nested =
                (type.isRecord() && type != Id.class)
                        || Collection.class.isAssignableFrom(type)
                        || Map.class.isAssignableFrom(type);
        return new Part(
                WireNames.wire(component.getName()), accessor(component), !optional, nested);
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("an event's record is public: " + component, e);
        }
    }

    private static @Nullable Object read(Part part, Record value) {
        try {
            return (@Nullable Object) part.accessor().invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor does not fail", e);
        }
    }
}

package org.mutirao.bootstrap.cli;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The value that a row, or each of its lines, has under a snake_case name.
final class FieldOf {
    private FieldOf() {}

    /// @return one value; a list where each line of the row has the field
    static Object row(Object row, String name) {
        List<@Nullable Object> found = new ArrayList<>();
        collect(row, name, found);
        if (found.isEmpty()) {
            throw Failure.no("no_such_field", name);
        }
        Object first = found.getFirst();
        return found.size() == 1 && first != null ? first : found;
    }

    private static void collect(Object value, String name, List<@Nullable Object> found) {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        for (RecordComponent part : parts == null ? new RecordComponent[0] : parts) {
            Object held = read(part, value);
            if (snake(part.getName()).equals(name)) {
                found.add(held);
            } else if (held instanceof List<?> lines) {
                lines.forEach(line -> collect(line, name, found));
            }
        }
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object read(RecordComponent part, Object row) {
        try {
            return part.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row's accessors are public", e);
        }
    }
}

package org.mutirao.domain.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The changeable fields of one aggregate by JSON Pointer, each as its text. The last change of a
/// path in canonical order wins; a change made without knowing an earlier one leaves a clash, which
/// stays until somebody sets that path again.
public record Document(SequencedMap<String, String> fields, SequencedMap<String, Clash> clashes) {

    /// @param held the value that stood when the change was folded; null: none
    /// @param set the value that replaced it; null: removed
    /// @param assumed what the author of the change believed to stand
    /// @param by the event that made the change
    public record Clash(
            @Nullable String held,
            @Nullable String set,
            @Nullable String assumed,
            Id<Entity.Event> by) {}

    private static final SequencedMap<String, Clash> NO_CLASHES =
            Collections.unmodifiableSequencedMap(new LinkedHashMap<>());

    /// A copy that nobody else holds, which need not be copied again.
    private static final class Own<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;

        Own(Map<String, V> map) {
            super(map);
        }
    }

    public Document {
        fields = own(fields);
        clashes = clashes.isEmpty() ? NO_CLASHES : own(clashes);
    }

    private static <V> SequencedMap<String, V> own(SequencedMap<String, V> map) {
        return Collections.unmodifiableSequencedMap(map instanceof Own ? map : new Own<>(map));
    }

    public static Document of(Map<String, String> fields) {
        return new Document(new Own<>(fields), NO_CLASHES);
    }

    public Optional<String> at(String pointer) {
        return Optional.ofNullable(fields.get(pointer));
    }

    public Document apply(Id<Entity.Event> by, Map<String, Change> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var newFields = new Own<>(fields);
        var newClashes = new Own<>(clashes);
        changes.forEach((path, change) -> set(newFields, newClashes, path, change, by));
        return new Document(newFields, newClashes);
    }

    private static void set(
            Map<String, String> fields,
            Map<String, Clash> clashes,
            String path,
            Change change,
            Id<Entity.Event> by) {
        @Nullable String held = fields.get(path);
        boolean clash = !Objects.equals(change.from(), held) && !Objects.equals(held, change.to());
        if (clash) {
            clashes.put(path, new Clash(held, change.to(), change.from(), by));
        } else {
            clashes.remove(path);
        }
        if (change.to() == null) {
            fields.remove(path);
        } else {
            fields.put(path, change.to());
        }
    }
}

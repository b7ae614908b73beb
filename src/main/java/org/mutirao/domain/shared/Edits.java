package org.mutirao.domain.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What somebody wants the fields of an entry to be, as the changes that an event carries.
public final class Edits {
    private Edits() {}

    /// @param values the wanted text by JSON Pointer; null removes the field
    /// @return only what differs from `doc`, each with the value that stands
    public static SequencedMap<String, Change> changes(
            Document doc, Map<String, @Nullable String> values) {
        var changes = new LinkedHashMap<String, Change>();
        values.forEach((path, to) -> {
            @Nullable String from = doc.at(path).orElse(null);
            if (!Objects.equals(from, to)) {
                changes.put(path, new Change(from, to));
            }
        });
        return changes;
    }

    /// Settles what two people set without knowing of each other.
    ///
    /// @param to one of the two values; null: none
    /// @return the change that says so, also where `to` stands already; empty where the field does
    ///   not clash, or `to` is neither value
    public static Optional<SequencedMap<String, Change>> settling(
            Document doc, String path, @Nullable String to) {
        Document.Clash clash = doc.clashes().get(path);
        if (clash == null
                || !(Objects.equals(to, clash.held()) || Objects.equals(to, clash.set()))) {
            return Optional.empty();
        }
        var changes = new LinkedHashMap<String, Change>();
        changes.put(path, new Change(doc.at(path).orElse(null), to));
        return Optional.of(changes);
    }

    /// The values that take a whole line out.
    public static Map<String, @Nullable String> removal(Document doc, String itemId) {
        var values = new LinkedHashMap<String, @Nullable String>();
        doc.fields().keySet().stream()
                .filter(path -> path.startsWith("/items/" + itemId + "/"))
                .forEach(path -> values.put(path, null));
        return values;
    }

    /// Puts the fields that an entry was registered with under changes that came before them: after
    /// a merge a change can stand earlier in the order than the registration it belongs to.
    public static Document beneath(Document changed, Document registered) {
        if (changed.fields().isEmpty() && changed.clashes().isEmpty()) {
            return registered;
        }
        var fields = new LinkedHashMap<>(registered.fields());
        fields.putAll(changed.fields());
        return new Document(fields, changed.clashes());
    }
}

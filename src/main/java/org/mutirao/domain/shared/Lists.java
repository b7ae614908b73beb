package org.mutirao.domain.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Unmodifiable copies in which an absent collection is an empty one: events omit empty lists.
public final class Lists {
    private Lists() {}

    public static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// Keeps the order of the entries, because they are written again in it.
    public static <K, V> SequencedMap<K, V> copy(@Nullable Map<K, V> map) {
        return map == null
                ? new LinkedHashMap<>()
                : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }
}

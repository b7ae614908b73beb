package org.mutirao.ui.shared;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.People;

/// Names of people for lists that show ids: read where waiting is allowed, told where it is not.
/// Thread-safe.
public final class Names {
    private final People people;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Names(People people) {
        this.people = people;
    }

    /// Reads names, off the window's thread.
    ///
    /// @param ids of people; null ones are passed over
    public void learn(Stream<@Nullable String> ids) {
        ids.filter(Objects::nonNull)
                .distinct()
                .forEach(id ->
                        people.person(id)
                                .ifPresentOrElse(
                                        person -> known.put(id, person.name()),
                                        () -> known.remove(id)));
    }

    /// @return empty where there is nobody, or the name was never learnt or is gone
    public String of(@Nullable String id) {
        return id == null ? "" : known.getOrDefault(id, "");
    }
}

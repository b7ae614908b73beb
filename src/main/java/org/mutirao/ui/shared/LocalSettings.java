package org.mutirao.ui.shared;

import java.util.Optional;

/// What this laptop remembers for its window: theme, language, half-typed lines. It is no part of
/// the operation. Thread-safe; it may wait for a disk, so never call it on the window's own thread.
public interface LocalSettings {
    /// The window's language, as a tag.
    String LANGUAGE = "language";

    /// How large the window's text is, in percent.
    String TEXT_SIZE = "text";

    /// Begins the names of what a person typed: it may hold a name or a phone, so it is kept
    /// sealed, and not at all while this laptop's keys are locked.
    String DRAFT = "draft.";

    /// @return empty where nothing was kept, or it cannot be read
    Optional<String> get(String name);

    /// Keeps `value` over a crash and a power cut; an empty one is forgotten.
    void put(String name, String value);
}

package org.mutirao.domain.shared;

import org.jspecify.annotations.Nullable;

/// One changed field, named by a JSON Pointer: the value that the author saw and the one that
/// replaces it, each as the field's own text. No `from` adds the field, no `to` removes it.
public record Change(@Nullable String from, @Nullable String to) {}

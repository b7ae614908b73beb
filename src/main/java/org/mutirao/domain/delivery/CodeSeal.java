package org.mutirao.domain.delivery;

import org.jspecify.annotations.Nullable;

/// What an assignment publishes of a code: enough to check it, not enough to guess it.
///
/// @param salt hex
/// @param verifier hex of the first 32 bytes of scrypt over the code
/// @param sealed digest of the code's own sealed text; null where it was not kept
/// @see <a href="docs/events.md#codes">docs/events.md, codes</a>
public record CodeSeal(String salt, String verifier, @Nullable String sealed) {}

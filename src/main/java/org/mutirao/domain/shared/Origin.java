package org.mutirao.domain.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an entry was registered with and keeps for ever.
///
/// @param number the short number that people read
/// @param at when its author says that it was registered
/// @param channel how it came in, where it was not typed as itself
/// @param externalId the row's own key in the file that it was imported from
public record Origin(
        String number, Instant at, @Nullable Channel channel, @Nullable String externalId) {}

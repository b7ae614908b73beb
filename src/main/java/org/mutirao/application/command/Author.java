package org.mutirao.application.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who writes, where and when.
///
/// @param personId in whose name; null for nobody
/// @param now the laptop's clock, to the millisecond
public record Author(String scope, String deviceId, @Nullable String personId, Instant now) {}

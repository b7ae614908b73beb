package org.mutirao.application.bus;

import org.mutirao.domain.shared.WireType;

/// What is counted about an event: its kind and its time, nothing of its content.
///
/// @param eventId the event that it is about
/// @param at when that happened, RFC 3339
/// @param handled when it was counted, RFC 3339
@WireType("AnalyticsEventoRegistrado")
public record AnalyticsRecorded(
        String eventId, String eventType, String aggregateType, String at, String handled) {}

package org.mutirao.eventlog;

import org.jspecify.annotations.Nullable;

/// What the author of an entry says: the columns that do not depend on where it stands. The texts
/// are the ones that are hashed and stored; nobody encodes them again.
///
/// @param eventId UUID, lower case
/// @param version the aggregate's version that the author saw plus one; 0 for what a rule emits
/// @param timestamp RFC 3339, three decimals, `Z`; the laptop's claim
/// @param hlc hybrid logical clock, 16 hex digits
/// @param userId in whose name; null for none
/// @param eventData the payload's JSON
/// @param metadata the envelope's JSON; null when it says nothing
public record EventBody(
        String eventId,
        String eventType,
        int eventSchema,
        String aggregateType,
        String aggregateId,
        long version,
        String timestamp,
        String hlc,
        @Nullable String userId,
        String eventData,
        @Nullable String metadata) {

    /// The same event under another clock value, where it is chained again.
    public EventBody at(String clock) {
        return new EventBody(
                eventId,
                eventType,
                eventSchema,
                aggregateType,
                aggregateId,
                version,
                timestamp,
                clock,
                userId,
                eventData,
                metadata);
    }
}

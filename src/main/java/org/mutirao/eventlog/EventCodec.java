package org.mutirao.eventlog;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.DomainEvent;

/// Events as the text that is hashed, and back.
public interface EventCodec {

    /// @throws UnfitText the event holds what no log may hold
    Payload encode(DomainEvent event);

    /// Null for an envelope that says nothing.
    ///
    /// @throws UnfitText the envelope holds what no log may hold
    @Nullable String encode(Metadata metadata);

    /// Never fails: what cannot be read is a result, because it is kept and shown.
    Decoded decode(EventBody body);

    /// An envelope that cannot be read counts as one that says nothing.
    Metadata decodeMetadata(@Nullable String metadata);

    /// @param type wire name
    /// @param json the payload's exact text
    record Payload(String type, int schema, String json) {}

    sealed interface Decoded {}

    record Known(DomainEvent event) implements Decoded {}

    /// A newer app wrote it.
    record UnknownType(String type, int schema) implements Decoded {}

    /// @param reason which part does not fit, without the values
    record Unreadable(String type, String reason) implements Decoded {}
}

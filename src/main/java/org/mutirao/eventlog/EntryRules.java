package org.mutirao.eventlog;

import java.util.Optional;

/// Everything that an entry from outside must satisfy before it enters a log: the form of its
/// header, its text, its JSON, its hash. Whether its payload means anything is not asked: an event
/// of a newer app is kept.
public final class EntryRules {
    private final JsonRules json;

    public EntryRules(JsonRules json) {
        this.json = json;
    }

    /// What is wrong with the entry, if anything; the cheapest question first.
    public Optional<TextProblem> check(ChainPlace place, EventBody body) {
        return HeaderRules.check(place, body)
                .or(() -> TextRules.check(body))
                .or(() -> json.check("event_data", body.eventData()))
                .or(() -> envelope(body))
                .or(() -> hash(place, body));
    }

    private Optional<TextProblem> envelope(EventBody body) {
        String metadata = body.metadata();
        return metadata == null ? Optional.empty() : json.check("metadata", metadata);
    }

    private static Optional<TextProblem> hash(ChainPlace place, EventBody body) {
        String recomputed =
                HashChain.hash(
                        place.scope(), place.deviceId(), place.deviceSeq(), place.prevHash(), body);
        return recomputed.equals(place.hash())
                ? Optional.empty()
                : Optional.of(new TextProblem.OtherHash(recomputed));
    }
}

package org.mutirao.application.command;

import java.util.Set;
import org.mutirao.domain.scope.ScopeEvent.EntryDiscarded;
import org.mutirao.domain.scope.ScopeEvent.EntryReleased;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventRefs;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.TextRules;
import org.mutirao.eventlog.UnfitText;

/// What was decided as the texts that are hashed, and what they mention.
final class EntryTexts {
    private final EventCodec codec;
    private final HybridClock clock;
    private final LogWriter tx;
    private final Author author;

    EntryTexts(EventCodec codec, HybridClock clock, LogWriter tx, Author author) {
        this.codec = codec;
        this.clock = clock;
        this.tx = tx;
        this.author = author;
    }

    /// @throws UnfitText it may not enter a log
    EventBody body(NextEntry next) {
        DomainEvent event = next.emission().event();
        EventCodec.Payload payload = codec.encode(event);
        String type = event.aggregate().wire();
        String id = next.emission().aggregateId();
        var body =
                new EventBody(
                        next.id(),
                        payload.type(),
                        payload.schema(),
                        type,
                        id,
                        next.byRule() ? 0 : tx.version(type, id) + 1,
                        Fields.text(next.at()),
                        tick(),
                        next.user(),
                        payload.json(),
                        codec.encode(next.envelope()));
        TextRules.check(body)
                .ifPresent(problem -> {
                    throw new UnfitText(problem);
                });
        return body;
    }

    /// An entry's texts under a new clock value.
    EventBody again(EventBody body) {
        return body.at(tick());
    }

    Metadata envelope(EventBody body) {
        return codec.decodeMetadata(body.metadata());
    }

    /// Takes note of the clock of whoever wrote an entry.
    void heard(EventBody body) {
        clock.merge(body.hlc(), author.now().toEpochMilli());
    }

    /// What an entry from elsewhere mentions, as far as this version can read it.
    Set<String> refs(EventBody body) {
        Metadata envelope = envelope(body);
        return switch (codec.decode(body)) {
            case EventCodec.Known(var event) -> refs(body.aggregateId(), event, envelope);
            case EventCodec.UnknownType _, EventCodec.Unreadable _ ->
                    EventRefs.of(body.aggregateId(), envelope);
        };
    }

    private String tick() {
        return clock.tick(author.now().toEpochMilli());
    }

    Set<String> refs(NextEntry next) {
        return refs(next.emission().aggregateId(), next.emission().event(), next.envelope());
    }

    private Set<String> refs(String aggregateId, DomainEvent event, Metadata envelope) {
        Set<String> refs = EventRefs.of(aggregateId, event, envelope);
        switch (event) {
            case EntryReleased e -> refs.addAll(refs(e.deviceId(), e.deviceSeq()));
            case EntryDiscarded e -> refs.addAll(refs(e.deviceId(), e.deviceSeq()));
            default -> {} // names what it mentions itself
        }
        return refs;
    }

    /// What a quarantined entry mentions: whatever is said of it concerns the same entities.
    private Set<String> refs(Id<Entity.Device> device, long deviceSeq) {
        return tx.at(author.scope(), device.text(), deviceSeq)
                .map(held -> tx.refs(held.pos()))
                .orElse(Set.of());
    }
}

package org.mutirao.application.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.authority.Authority;
import org.mutirao.application.authority.Authority.Consequence;
import org.mutirao.application.projection.Projector;
import org.mutirao.domain.scope.ScopeEvent.AuthorityAssumed;
import org.mutirao.domain.scope.ScopeEvent.AuthorityTransferred;
import org.mutirao.domain.scope.ScopeEvent.EntryDiscarded;
import org.mutirao.domain.scope.ScopeEvent.EntryReleased;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventRefs;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.ScopeHead;
import org.mutirao.eventlog.TextRules;
import org.mutirao.eventlog.UnfitText;
import org.mutirao.eventlog.Verdict;

/// Appends what was decided to this device's chain, with the rules that follow and the read tables,
/// in the caller's transaction. Not thread-safe: it is used within the writer's transactions only.
public final class Appender {
    /// Most events of one append.
    public static final int MOST_EVENTS = 10_000;

    private final EventCodec codec;
    private final Authority authority;
    private final Projector projector;
    private final HybridClock clock;
    private final Ids ids;

    /// @param clock this device's, holding the last value that it wrote
    public Appender(
            EventCodec codec,
            Authority authority,
            Projector projector,
            HybridClock clock,
            Ids ids) {
        this.codec = codec;
        this.authority = authority;
        this.projector = projector;
        this.clock = clock;
        this.ids = ids;
    }

    /// @param envelope of every event; the correlation is the first one's id
    /// @return everything that was appended, rules' events included, in log order
    /// @throws UnfitText an event's text may not enter a log: nothing of the transaction may stay
    public List<RecordedEvent> append(
            LogWriter tx, Author author, List<Draft> drafts, Metadata envelope) {
        if (drafts.size() > MOST_EVENTS) {
            throw new IllegalArgumentException("more than " + MOST_EVENTS + " events at once");
        }
        return new Append(tx, author, envelope, false).all(drafts);
    }

    /// As [#append], for the first entries of a copy that was restored.
    public List<RecordedEvent> appendRestored(LogWriter tx, Author author, List<Draft> drafts) {
        return new Append(tx, author, Metadata.NONE, true).all(drafts);
    }

    /// An entry of a chain that ended, with what it mentions.
    public record Orphan(EventBody body, Set<String> refs) {
        public Orphan {
            refs = Set.copyOf(refs);
        }
    }

    /// Chains entries again that the authority has not seen, under the same ids: this device goes on
    /// where the one that wrote them ended.
    List<RecordedEvent> appendAgain(LogWriter tx, Author author, List<Orphan> orphans) {
        return new Append(tx, author, Metadata.NONE, false).again(orphans);
    }

    /// One append: where the chain and the scope stand while it goes on.
    private final class Append {
        private final LogWriter tx;
        private final Author author;
        private final Metadata envelope;
        private final boolean restored;
        private final Projector.Changes changes;
        private final Map<String, Long> versions = new HashMap<>();
        private final List<RecordedEvent> appended = new ArrayList<>();
        private ChainTip tip;
        private ScopeHead head;
        private @Nullable String correlation;

        Append(LogWriter tx, Author author, Metadata envelope, boolean restored) {
            this.tx = tx;
            this.author = author;
            this.envelope = envelope;
            this.restored = restored;
            this.changes = projector.changes(tx);
            this.tip = tx.tip(author.scope(), author.deviceId());
            this.head =
                    tx.head(author.scope())
                            .orElseGet(() ->
                                    new ScopeHead(
                                            author.scope(), 0, Instant.EPOCH, author.deviceId()));
        }

        List<RecordedEvent> all(List<Draft> drafts) {
            for (Draft draft : drafts) {
                String id = draft.eventId() == null ? ids.next() : draft.eventId();
                Instant at = draft.at() == null ? author.now() : draft.at();
                Metadata meta = envelope.withCorrelation(correlation);
                one(id, draft.emission(), at, author.personId(), meta, draft.isRule());
                if (correlation == null) {
                    correlation = id;
                }
            }
            tx.putHead(head);
            changes.write();
            return appended;
        }

        private void one(
                String id,
                Emission emission,
                Instant at,
                @Nullable String user,
                Metadata meta,
                boolean byRule) {
            insert(body(id, emission, at, user, meta, byRule), refs(emission, meta), meta);
        }

        List<RecordedEvent> again(List<Orphan> orphans) {
            for (Orphan orphan : orphans) {
                EventBody body = orphan.body().at(clock.tick(author.now().toEpochMilli()));
                insert(body, orphan.refs(), codec.decodeMetadata(body.metadata()));
            }
            tx.putHead(head);
            changes.write();
            return appended;
        }

        private void insert(EventBody body, Set<String> refs, Metadata meta) {
            ChainPlace place = tip.next(body);
            RecordedEvent entry = tx.insert(body, place, ruling(body, place), refs);
            tip = ChainTip.at(place);
            if (entry.ruling() != null) {
                head = head.after(entry.ruling());
            }
            appended.add(entry);
            var facts = changes.fold(entry);
            facts.forEach(this::noteAuthority);
            if (entry.isDecided()) {
                authority
                        .consequences(tx, author.scope(), facts)
                        .forEach(consequence -> follow(consequence, meta));
            }
        }

        private void noteAuthority(Fact fact) {
            switch (fact.event()) {
                case AuthorityTransferred e -> head = head.decidedBy(e.authority().text());
                case AuthorityAssumed e -> head = head.decidedBy(e.authority().text());
                default -> {} // who decides stays the same
            }
        }

        private void follow(Consequence consequence, Metadata cause) {
            String causeId = consequence.cause().id().text();
            String command = cause.correlation() == null ? causeId : cause.correlation();
            Metadata meta = new Metadata(command, causeId, cause.saga(), null, null, Map.of());
            @Nullable String user =
                    consequence.cause().by() == null ? null : consequence.cause().by().text();
            one(
                    consequence.eventId(),
                    consequence.emission(),
                    consequence.cause().at(),
                    user,
                    meta,
                    true);
        }

        private @Nullable Ruling ruling(EventBody body, ChainPlace place) {
            if (!restored && !head.authority().equals(author.deviceId())) {
                return null;
            }
            Verdict verdict = authority.verdict(tx, body, place, true, restored);
            return head.next(author.now(), verdict);
        }

        private EventBody body(
                String id,
                Emission emission,
                Instant at,
                @Nullable String user,
                Metadata meta,
                boolean byRule) {
            DomainEvent event = emission.event();
            EventCodec.Payload payload = codec.encode(event);
            String type = event.aggregate().wire();
            var body =
                    new EventBody(
                            id,
                            payload.type(),
                            payload.schema(),
                            type,
                            emission.aggregateId(),
                            byRule ? 0 : nextVersion(type, emission.aggregateId()),
                            Fields.text(at),
                            clock.tick(author.now().toEpochMilli()),
                            user,
                            payload.json(),
                            codec.encode(meta));
            TextRules.check(body)
                    .ifPresent(problem -> {
                        throw new UnfitText(problem);
                    });
            return body;
        }

        private long nextVersion(String type, String id) {
            Long known = versions.get(type + id);
            long next = (known == null ? tx.version(type, id) : known) + 1;
            versions.put(type + id, next);
            return next;
        }

        private Set<String> refs(Emission emission, Metadata meta) {
            Set<String> refs = EventRefs.of(emission.aggregateId(), emission.event(), meta);
            switch (emission.event()) {
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
}

package org.mutirao.application.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.authority.Authority;
import org.mutirao.application.authority.Authority.Consequence;
import org.mutirao.application.authority.Authority.Known;
import org.mutirao.application.command.Appender.Orphan;
import org.mutirao.application.projection.Projector;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.Fact;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.ScopeHead;

/// One append: where the chain and the scope stand while it goes on.
final class Append {
    private final LogWriter tx;
    private final Author author;
    private final boolean restored;
    private final EntryTexts texts;
    private final Authority authority;
    private final Projector.Changes changes;
    private final List<RecordedEvent> appended = new ArrayList<>();
    private ChainTip tip;
    private ScopeHead head;

    Append(
            LogWriter tx,
            Author author,
            boolean restored,
            EntryTexts texts,
            Authority authority,
            Projector.Changes changes) {
        this.tx = tx;
        this.author = author;
        this.restored = restored;
        this.texts = texts;
        this.authority = authority;
        this.changes = changes;
        this.tip = tx.tip(author.scope(), author.deviceId());
        this.head =
                tx.head(author.scope())
                        .orElseGet(() ->
                                new ScopeHead(author.scope(), 0, Instant.EPOCH, author.deviceId()));
    }

    List<RecordedEvent> all(List<Draft> drafts, Metadata envelope, Ids ids) {
        @Nullable String correlation = null;
        for (Draft draft : drafts) {
            Draft.ByRule rule = draft.rule();
            if (rule != null) {
                append(ofItself(rule, draft));
                continue;
            }
            @Nullable String stepId = draft.stepId();
            String id = stepId == null ? ids.next() : stepId;
            append(
                    new NextEntry(
                            id,
                            stepId == null,
                            draft.emission(),
                            at(draft),
                            author.personId(),
                            envelope(envelope, correlation, draft),
                            stepId != null));
            if (correlation == null) {
                correlation = id;
            }
        }
        return written();
    }

    /// What follows from a command keeps that one's id.
    private static Metadata envelope(Metadata envelope, @Nullable String correlation, Draft draft) {
        Metadata own =
                envelope.correlation() == null ? envelope.withCorrelation(correlation) : envelope;
        return draft.step() == null ? own : own.ofSaga(draft.step().saga());
    }

    /// What a timer emits belongs to no command: it is its own.
    private NextEntry ofItself(Draft.ByRule rule, Draft draft) {
        return new NextEntry(
                rule.eventId(),
                false,
                draft.emission(),
                at(draft),
                rule.user(),
                Metadata.caused(rule.cause()),
                true);
    }

    private Instant at(Draft draft) {
        return draft.at() == null ? author.now() : draft.at();
    }

    List<RecordedEvent> again(List<Orphan> orphans) {
        for (Orphan orphan : orphans) {
            EventBody body = texts.again(orphan.body());
            RecordedEvent entry = insert(body, orphan.refs(), false);
            follow(entry, changes.fold(entry), texts.envelope(body));
        }
        return written();
    }

    /// Takes in what other devices wrote. Where this one decides, each gets its verdict at the head
    /// of the scope, and what follows from it comes right after it.
    List<RecordedEvent> arrive(List<Arrived> entries) {
        for (Arrived arrived : entries) {
            EventBody body = arrived.body();
            ChainPlace place = arrived.place();
            Ruling ruling = ruling(body, place, new Known(arrived.signed(), false, false));
            RecordedEvent entry = tx.insert(body, place, ruling, texts.refs(body));
            appended.add(entry);
            if (ruling != null) {
                head = head.after(ruling);
            }
            texts.heard(body);
            follow(entry, changes.receive(entry), texts.envelope(body));
        }
        return written();
    }

    private List<RecordedEvent> written() {
        tx.putHead(head);
        changes.write();
        return appended;
    }

    private void append(NextEntry next) {
        RecordedEvent entry = insert(texts.body(next), texts.refs(next), next.isNewId());
        Metadata envelope = next.envelope();
        follow(entry, changes.fold(entry, next.emission().event(), envelope), envelope);
    }

    private RecordedEvent insert(EventBody body, Set<String> refs, boolean isNewId) {
        ChainPlace place = tip.next(body);
        RecordedEvent entry =
                tx.insert(
                        body, place, ruling(body, place, new Known(true, restored, isNewId)), refs);
        tip = ChainTip.at(place);
        if (entry.ruling() != null) {
            head = head.after(entry.ruling());
        }
        appended.add(entry);
        return entry;
    }

    private @Nullable Ruling ruling(EventBody body, ChainPlace place, Known known) {
        if (!restored && !head.authority().equals(author.deviceId())) {
            return null;
        }
        Verdict verdict = authority.verdict(tx, body, place, known);
        return head.next(author.now(), verdict);
    }

    private void follow(RecordedEvent entry, List<Fact> facts, Metadata envelope) {
        if (entry.isDecided()) {
            facts.forEach(this::noteAuthority);
            authority
                    .consequences(tx, author.scope(), facts)
                    .forEach(consequence -> append(byRule(consequence, envelope)));
        }
    }

    private void noteAuthority(Fact fact) {
        head = Deciding.after(head, fact);
    }

    private static NextEntry byRule(Consequence consequence, Metadata envelope) {
        Fact cause = consequence.cause();
        String causeId = cause.id().text();
        String command = envelope.correlation() == null ? causeId : envelope.correlation();
        return new NextEntry(
                consequence.eventId(),
                false,
                consequence.emission(),
                cause.at(),
                cause.by() == null ? null : cause.by().text(),
                new Metadata(command, causeId, envelope.saga(), null, null, Map.of()),
                true);
    }
}

package org.mutirao.application.command;

import java.util.List;
import java.util.Set;
import org.mutirao.application.authority.Authority;
import org.mutirao.application.projection.Projector;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.UnfitText;

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
        return begin(tx, author, false).all(drafts, envelope, ids);
    }

    /// As [#append], for the first entries of a copy that was restored.
    public List<RecordedEvent> appendRestored(LogWriter tx, Author author, List<Draft> drafts) {
        return begin(tx, author, true).all(drafts, Metadata.NONE, ids);
    }

    /// An entry of a chain that ended, with what it mentions.
    public record Orphan(EventBody body, Set<String> refs) {
        public Orphan {
            refs = Set.copyOf(refs);
        }
    }

    /// Chains entries again that the authority has not seen, under the same ids: this device goes
    /// on where the one that wrote them ended.
    List<RecordedEvent> appendAgain(LogWriter tx, Author author, List<Orphan> orphans) {
        return begin(tx, author, false).again(orphans);
    }

    /// Takes in what other devices wrote, of one scope, each chain in its order. Where this device
    /// decides there, each gets its verdict, and what follows from it is appended to its own chain.
    ///
    /// @param author this device, in the scope of the entries
    /// @return what was inserted, rules' events included, in log order
    List<RecordedEvent> arrive(LogWriter tx, Author author, List<Arrived> entries) {
        return begin(tx, author, false).arrive(entries);
    }

    /// Takes over what the authority of a scope decided, from where this log stands on.
    ///
    /// @param entries that [Following#fits]
    /// @return the same, as they stand here now
    List<RecordedEvent> follow(LogWriter tx, Author author, List<Decided> entries) {
        var texts = new EntryTexts(codec, clock, tx, author);
        return new Following(tx, author.scope(), texts, authority, projector.changes(tx))
                .all(entries);
    }

    private Append begin(LogWriter tx, Author author, boolean restored) {
        var texts = new EntryTexts(codec, clock, tx, author);
        return new Append(tx, author, restored, texts, authority, projector.changes(tx));
    }
}

package org.mutirao.application.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.application.authority.Authority;
import org.mutirao.application.projection.Projector;
import org.mutirao.domain.shared.Fact;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.ScopeHead;

/// Takes the authority's order over: what it decided goes under what it has not seen, and only the
/// entities that are concerned are folded again.
final class Following {
    private final LogWriter tx;
    private final EntryTexts texts;
    private final Authority authority;
    private final Projector.Changes changes;
    private final List<RecordedEvent> taken = new ArrayList<>();
    private ScopeHead head;

    Following(
            LogWriter tx,
            String scope,
            EntryTexts texts,
            Authority authority,
            Projector.Changes changes) {
        this.tx = tx;
        this.texts = texts;
        this.authority = authority;
        this.changes = changes;
        this.head = tx.head(scope).orElseGet(() -> new ScopeHead(scope, 0, Instant.EPOCH, ""));
    }

    /// Whether entries go on where a log stands: places without a gap from its head on, each chain
    /// without a gap, and none of them another than the one that stands here undecided.
    static boolean fits(LogReader log, String scope, List<Decided> entries) {
        long seq = log.head(scope).map(ScopeHead::seq).orElse(0L);
        Map<String, ChainTip> tips = new HashMap<>();
        for (Decided next : entries) {
            if (next.ruling().scopeSeq() != ++seq || !fits(log, next.place(), tips)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(LogReader log, ChainPlace place, Map<String, ChainTip> tips) {
        ChainTip tip = tips.computeIfAbsent(place.deviceId(), it -> log.tip(place.scope(), it));
        if (place.deviceSeq() > tip.deviceSeq()) {
            tips.put(place.deviceId(), ChainTip.at(place));
            return place.deviceSeq() == tip.deviceSeq() + 1 && place.prevHash().equals(tip.hash());
        }
        return log.at(place.scope(), place.deviceId(), place.deviceSeq())
                .filter(held -> !held.isDecided() && held.place().equals(place))
                .isPresent();
    }

    /// @param decided that [#fits]
    /// @return those of which something changed here
    List<RecordedEvent> all(List<Decided> decided) {
        for (Decided next : decided) {
            Optional<RecordedEvent> here =
                    tx.at(next.place().scope(), next.place().deviceId(), next.place().deviceSeq());
            taken.add(here.map(held -> decide(held, next)).orElseGet(() -> insert(next)));
            head = head.after(next.ruling());
        }
        tx.putHead(head);
        changes.write();
        return taken;
    }

    private RecordedEvent decide(RecordedEvent held, Decided next) {
        RecordedEvent entry = tx.decide(held, next.ruling());
        note(changes.decide(entry));
        return entry;
    }

    private RecordedEvent insert(Decided next) {
        RecordedEvent entry =
                tx.insert(next.body(), next.place(), next.ruling(), texts.refs(next.body()));
        texts.heard(next.body());
        note(changes.receive(entry));
        return entry;
    }

    private void note(List<Fact> facts) {
        for (Fact fact : facts) {
            authority.note(head.scope(), fact);
            head = Deciding.after(head, fact);
        }
    }
}

package org.mutirao.infrastructure.sqlite;

import static org.mutirao.infrastructure.sqlite.Operation.DEVICE;
import static org.mutirao.infrastructure.sqlite.Operation.SCOPE;
import static org.mutirao.infrastructure.sqlite.Operation.id;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.ScopeHead;

/// Entries that are put into a log by hand, as a device with nothing above its log would.
final class Entries {
    private Entries() {}

    /// A notice with an id and some text of its own.
    static EventBody notice(String name) {
        return notice(name, "0".repeat(16));
    }

    static EventBody notice(String name, String hlc) {
        return new EventBody(
                id(name),
                "AvisoPublicado",
                1,
                "Aviso",
                id("notice " + name),
                1,
                "2026-05-08T12:00:00.000Z",
                hlc,
                null,
                "{\"text\":\"" + name + "\",\"severity\":\"info\"}",
                null);
    }

    /// Appends to this device's chain, decided at once.
    static RecordedEvent append(LogWriter tx, EventBody body) {
        ChainTip tip = tx.tip(SCOPE, DEVICE);
        ScopeHead head = tx.head(SCOPE).orElse(new ScopeHead(SCOPE, 0, Instant.EPOCH, DEVICE));
        Ruling ruling = head.next(Operation.START, Verdict.ACCEPTED);
        tx.putHead(head.after(ruling));
        return tx.insert(body, tip.next(body), ruling, Set.of(body.aggregateId()));
    }

    static RecordedEvent append(SqliteEventStore store, String name) {
        return store.write(tx -> append(tx, notice(name)));
    }

    /// Appends to another device's chain what nobody has decided yet.
    static RecordedEvent undecided(LogWriter tx, String device, EventBody body, String... refs) {
        return tx.insert(body, tx.tip(SCOPE, device).next(body), null, Set.of(refs));
    }

    static List<String> ids(LogReader log) {
        return LongStream.rangeClosed(1, log.lastPos())
                .boxed()
                .flatMap(seq -> log.at(SCOPE, DEVICE, seq).stream())
                .map(entry -> entry.body().eventId())
                .toList();
    }
}

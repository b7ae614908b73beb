package org.mutirao.application.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.RebuildCheck;
import org.mutirao.application.projection.StateHash;
import org.mutirao.application.projection.States;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.scope.ScopeEvent.EntryDiscarded;
import org.mutirao.domain.scope.ScopeEvent.EntryReleased;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventRefs;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.json.JsonEventCodec;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;
import org.mutirao.infrastructure.sqlite.SqliteReadModel;
import org.mutirao.infrastructure.sqlite.SqliteReadTables;
import org.mutirao.infrastructure.sqlite.SqliteRebuildCheck;
import org.mutirao.infrastructure.sqlite.SqliteStateHash;

/// A database that only receives: entries are put in by hand, in whatever order, as another
/// laptop's bundle would bring them.
final class Copy implements AutoCloseable {
    private static final EventCodec CODEC = new JsonEventCodec();

    final EventCodec codec = CODEC;
    final FactReader facts = new FactReader(codec);
    final ReadModel rows;
    private final Path file;
    final SqliteEventStore store;
    private final Projector projector;

    /// An entry and the ids that it mentions.
    record Sent(RecordedEvent entry, Set<String> refs) {}

    Copy(Path file) {
        this.file = file;
        store = SqliteEventStore.open(file);
        projector = new Projector(facts, new States(facts), new SqliteReadTables());
        rows = new SqliteReadModel(store, codec);
        store.write(tx -> {
            projector.rebuild(tx, done -> {});
            return true;
        });
    }

    /// All entries of a log, in the order of their arrival.
    static List<Sent> sent(EventStore from) {
        return from.read(log -> {
            List<RecordedEvent> entries = new ArrayList<>();
            log.scan(0, Long.MAX_VALUE, entries::add);
            return entries.stream().map(entry -> new Sent(entry, refs(log, entry))).toList();
        });
    }

    /// Read off the payload, but for what is said of a quarantined entry: that mentions what the
    /// other one does. Asking the log for each would read the whole index each time.
    private static Set<String> refs(LogReader log, RecordedEvent entry) {
        EventBody body = entry.body();
        Metadata envelope = CODEC.decodeMetadata(body.metadata());
        return switch (CODEC.decode(body)) {
            case EventCodec.Known(EntryReleased _), EventCodec.Known(EntryDiscarded _) ->
                    log.refs(entry.pos());
            case EventCodec.Known(var event) -> EventRefs.of(body.aggregateId(), event, envelope);
            case EventCodec.UnknownType _, EventCodec.Unreadable _ ->
                    EventRefs.of(body.aggregateId(), envelope);
        };
    }

    /// Takes entries one by one; the read tables follow each at once.
    void receive(List<Sent> all) {
        all.forEach(one -> receiveTogether(List.of(one)));
    }

    /// Takes entries one by one; the read tables follow when all are there.
    void receiveTogether(List<Sent> all) {
        store.write(tx -> {
            Projector.Changes changes = projector.changes(tx);
            for (Sent sent : all) {
                RecordedEvent entry = sent.entry();
                changes.receive(
                        tx.insert(entry.body(), entry.place(), entry.ruling(), sent.refs()));
            }
            changes.write();
            return true;
        });
    }

    List<RecordedEvent> log() {
        return sent(store).stream().map(Sent::entry).toList();
    }

    List<RebuildCheck.Checked> rebuildCheck() {
        return new SqliteRebuildCheck(file, facts).check(done -> {});
    }

    StateHash stateHash() {
        return new SqliteStateHash(file, facts).stateHash();
    }

    @Override
    public void close() {
        store.close();
    }
}

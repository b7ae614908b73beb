package org.mutirao.application.projection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Fact;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;

/// Keeps the read tables true to the log: what an append touches, in its own transaction; or all of
/// it again.
public final class Projector {
    private final FactReader facts;
    private final States states;
    private final ReadTables tables;

    public Projector(FactReader facts, States states, ReadTables tables) {
        this.facts = facts;
        this.states = states;
        this.tables = tables;
    }

    /// What one transaction's entries changed so far.
    public final class Changes {
        private final LogWriter tx;
        private final Map<EntityKey, States.Change> dirty = new LinkedHashMap<>();

        private Changes(LogWriter tx) {
            this.tx = tx;
        }

        /// Folds an entry that was just inserted, of an event that nobody wrote before.
        ///
        /// @return its facts; none where it does not count or cannot be read
        public List<Fact> fold(RecordedEvent entry) {
            return entry.counts() ? fold(entry, facts.run(tx).next(entry)) : List.of();
        }

        /// As [#fold], where it is known already what the entry's texts say.
        public List<Fact> fold(RecordedEvent entry, DomainEvent event, Metadata envelope) {
            return entry.counts()
                    ? fold(entry, facts.run(tx).next(entry, facts.fact(entry, event, envelope)))
                    : List.of();
        }

        private List<Fact> fold(RecordedEvent entry, List<Fact> now) {
            for (Fact fact : now) {
                for (EntityKey key : Touched.by(fact)) {
                    change(key, states.after(tx, key, entry, fact));
                }
                again(Disturbed.bySettling(facts, tx, entry, fact));
            }
            return now;
        }

        /// What was new at first stays new until its rows are written.
        private void change(EntityKey key, States.Change next) {
            dirty.merge(
                    key,
                    next,
                    (held, after) ->
                            new States.Change(after.state(), held.isNew() || after.isNew()));
        }

        /// Folds an entry that was just inserted and comes from elsewhere: another device may have
        /// written the same event.
        ///
        /// @return its facts; none where it does not count or cannot be read
        public List<Fact> receive(RecordedEvent entry) {
            List<Fact> now = fold(entry);
            again(Disturbed.byTwins(facts, tx, entry));
            return now;
        }

        /// Folds anew whatever an entry is a part of that was here already and was decided just
        /// now: it may count no more, and stands before what is undecided.
        ///
        /// @return its facts; none where it does not count or cannot be read
        public List<Fact> decide(RecordedEvent entry) {
            again(dependOn(tx, entry));
            return entry.counts() ? facts.run(tx).next(entry) : List.of();
        }

        private void again(Set<EntityKey> keys) {
            keys.forEach(key -> change(key, states.again(tx, key)));
        }

        /// Writes the rows of what was touched.
        public void write() {
            dirty.forEach((key, change) -> tables.put(tx, key, change.state(), change.isNew()));
            dirty.clear();
        }
    }

    public Changes changes(LogWriter tx) {
        return new Changes(tx);
    }

    /// Makes all read tables anew.
    ///
    /// @param progress told how many entry mentions were folded so far
    public void rebuild(LogWriter tx, LongConsumer progress) {
        states.forget();
        tables.clear(tx);
        rebuild(tx, progress, (key, state) -> tables.put(tx, key, state, true));
    }

    /// Folds the whole log, one entity after the other, so that no more than one is held.
    public void rebuild(LogReader log, LongConsumer progress, RowSink sink) {
        var group = new Group(log, sink);
        long[] done = {0};
        log.scanByRef((ref, entry) -> {
            group.add(ref, entry);
            done[0]++;
            if (done[0] % 1_000 == 0) {
                progress.accept(done[0]);
            }
        });
        group.end();
        refoldMerges(log, sink);
        progress.accept(done[0]);
    }

    /// Whose state an entry is a part of or disturbs, whether or not it counts or is seen.
    ///
    /// @param log in which all are found
    public Set<EntityKey> dependOn(LogReader log, RecordedEvent entry) {
        Set<EntityKey> keys = Disturbed.byTwins(facts, log, entry);
        facts.fact(entry)
                .ifPresent(fact -> {
                    keys.addAll(Touched.by(fact));
                    keys.addAll(Disturbed.bySettling(facts, log, entry, fact));
                });
        return keys;
    }

    /// Folds the entries that mention one id. Of whom none is found the row goes.
    ///
    /// @param keys that have this id
    public void refold(LogReader log, RowSink sink, String id, Set<EntityKey> keys) {
        var group = new Group(log, sink);
        group.expect(id, keys);
        log.countingAbout(id).forEach(entry -> group.add(id, entry));
        group.end();
    }

    /// What is known of merged names, folded as far as it is seen.
    public void refoldMerges(LogReader log, RowSink sink) {
        sink.put(EntityKey.MERGES, new States(facts).get(log, EntityKey.MERGES));
    }

    @FunctionalInterface
    public interface RowSink {
        void put(EntityKey key, Folded state);
    }

    /// The entries that mention one id; they may be of more than one kind of entity.
    private final class Group {
        private final LogReader log;
        private final RowSink sink;
        private final Map<EntityKey, Folded> folded = new HashMap<>();
        private @Nullable String ref;
        private FactRun run;

        Group(LogReader log, RowSink sink) {
            this.log = log;
            this.sink = sink;
            this.run = facts.run(log);
        }

        void add(String entryRef, RecordedEvent entry) {
            if (!entryRef.equals(ref)) {
                end();
                ref = entryRef;
                run = facts.run(log);
            }
            for (Fact fact : run.next(entry)) {
                for (EntityKey key : Touched.by(fact)) {
                    if (key.id().equals(entryRef)) {
                        folded.compute(
                                key,
                                (_, held) ->
                                        (held == null ? Folded.unknown(key) : held).evolve(fact));
                    }
                }
            }
        }

        /// Those of whom nothing may be found.
        void expect(String entryRef, Set<EntityKey> keys) {
            ref = entryRef;
            keys.forEach(key -> folded.put(key, Folded.unknown(key)));
        }

        void end() {
            folded.forEach(sink::put);
            folded.clear();
        }
    }
}

package org.mutirao.application.projection;

import java.util.function.BiFunction;
import org.mutirao.domain.shared.Fact;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// States for those who only read: kept from one question to the next, and brought up to date with
/// what was appended since, by whichever process. Thread-safe.
///
/// It follows entries, not verdicts that come after their entry: there are none where the laptop
/// decides alone, because it decides each entry as it writes it, and a release is an entry.
public final class LiveStates implements LogQuestions {
    private static final int MOST_AT_ONCE = 10_000;

    private final EventStore store;
    private final FactReader facts;
    private final States states;
    private long seen = -1;

    public LiveStates(EventStore store, FactReader facts) {
        this.store = store;
        this.facts = facts;
        this.states = new States(facts);
    }

    @Override
    public synchronized <T> T ask(BiFunction<LogReader, States, T> question) {
        return store.read(log -> {
            catchUp(log);
            return question.apply(log, states);
        });
    }

    private void catchUp(LogReader log) {
        long last = log.lastPos();
        if (seen < 0 || last - seen > MOST_AT_ONCE) {
            states.forget();
        } else if (last > seen) {
            log.scan(seen, MOST_AT_ONCE, entry -> fold(log, entry));
        }
        seen = last;
    }

    private void fold(LogReader log, RecordedEvent entry) {
        if (!entry.counts()) {
            return;
        }
        for (Fact fact : facts.run(log).next(entry)) {
            Touched.by(fact).forEach(key -> states.refresh(log, key, entry, fact));
            Disturbed.bySettling(facts, log, entry, fact).forEach(states::forget);
        }
        Disturbed.byTwins(facts, log, entry).forEach(states::forget);
    }
}

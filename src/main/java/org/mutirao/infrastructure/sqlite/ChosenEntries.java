package org.mutirao.infrastructure.sqlite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.ScopeHead;

/// A log of which only some entries are seen.
final class ChosenEntries implements LogReader {
    private final LogReader log;
    private final Predicate<RecordedEvent> seen;

    ChosenEntries(LogReader log, Predicate<RecordedEvent> seen) {
        this.log = log;
        this.seen = seen;
    }

    private List<RecordedEvent> only(List<RecordedEvent> entries) {
        return entries.stream().filter(seen).toList();
    }

    private Consumer<RecordedEvent> only(Consumer<RecordedEvent> each) {
        return entry -> {
            if (seen.test(entry)) {
                each.accept(entry);
            }
        };
    }

    @Override
    public List<RecordedEvent> withId(String eventId) {
        return only(log.withId(eventId));
    }

    @Override
    public Optional<RecordedEvent> at(String scope, String deviceId, long deviceSeq) {
        return log.at(scope, deviceId, deviceSeq).filter(seen);
    }

    @Override
    public List<RecordedEvent> back(String scope, String deviceId, long beforeSeq, int most) {
        return only(log.back(scope, deviceId, beforeSeq, most));
    }

    @Override
    public List<RecordedEvent> ofAggregate(String aggregateType, String aggregateId) {
        return only(log.ofAggregate(aggregateType, aggregateId));
    }

    @Override
    public List<RecordedEvent> countingAbout(String refId) {
        return only(log.countingAbout(refId));
    }

    @Override
    public List<RecordedEvent> mentioning(String refId) {
        return only(log.mentioning(refId));
    }

    @Override
    public long mentions(String refId, int most) {
        return Math.min(most, mentioning(refId).size());
    }

    @Override
    public List<RecordedEvent> ofTypes(Set<String> eventTypes) {
        return only(log.ofTypes(eventTypes));
    }

    @Override
    public List<RecordedEvent> unanswered(String eventType, Set<String> answers, int most) {
        Set<String> answered =
                ofTypes(answers).stream()
                        .map(entry -> entry.body().aggregateId())
                        .collect(Collectors.toSet());
        return ofTypes(Set.of(eventType)).stream()
                .filter(entry -> entry.counts() && !answered.contains(entry.body().aggregateId()))
                .limit(most)
                .toList();
    }

    @Override
    public void scan(long afterPos, long most, Consumer<RecordedEvent> each) {
        log.scan(afterPos, most, only(each));
    }

    @Override
    public List<RecordedEvent> decided(String scope, long afterSeq, int most) {
        return only(log.decided(scope, afterSeq, most));
    }

    @Override
    public List<RecordedEvent> undecided(String scope, int most) {
        return only(log.undecided(scope, most));
    }

    @Override
    public void scanCanonical(Consumer<RecordedEvent> each) {
        log.scanCanonical(only(each));
    }

    @Override
    public void scanByRef(BiConsumer<String, RecordedEvent> each) {
        log.scanByRef((ref, entry) -> {
            if (seen.test(entry)) {
                each.accept(ref, entry);
            }
        });
    }

    @Override
    public Set<String> refs(long pos) {
        return log.refs(pos);
    }

    @Override
    public Optional<String> local(String name) {
        return log.local(name);
    }

    @Override
    public long version(String aggregateType, String aggregateId) {
        return log.version(aggregateType, aggregateId);
    }

    @Override
    public ChainTip tip(String scope, String deviceId) {
        return log.tip(scope, deviceId);
    }

    @Override
    public List<ChainTip> tips() {
        return log.tips();
    }

    @Override
    public List<String> aggregates(String aggregateType, String afterId, int most) {
        return log.aggregates(aggregateType, afterId, most);
    }

    @Override
    public long countAggregates(String aggregateType) {
        return log.countAggregates(aggregateType);
    }

    @Override
    public String lastClock(String deviceId) {
        return log.lastClock(deviceId);
    }

    @Override
    public Optional<ScopeHead> head(String scope) {
        return log.head(scope);
    }

    @Override
    public long count() {
        return log.count();
    }

    @Override
    public long lastPos() {
        return log.lastPos();
    }
}

package org.mutirao.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What can be asked of a log within one transaction.
public interface LogReader {

    /// Entries with this event id, the one that counts first.
    List<RecordedEvent> withId(String eventId);

    Optional<RecordedEvent> at(String scope, String deviceId, long deviceSeq);

    /// A device's own entries from the last one back.
    ///
    /// @param beforeSeq exclusive
    /// @param most how many at most
    List<RecordedEvent> back(String scope, String deviceId, long beforeSeq, int most);

    /// The aggregate's own entries that count, in canonical order.
    List<RecordedEvent> ofAggregate(String aggregateType, String aggregateId);

    /// The entries that count and mention an entity, in canonical order.
    List<RecordedEvent> countingAbout(String refId);

    /// Every entry that mentions an entity, whatever its verdict, in canonical order.
    List<RecordedEvent> mentioning(String refId);

    /// How many entries mention an entity, whatever their verdict.
    ///
    /// @param most counts no further
    long mentions(String refId, int most);

    /// Every entry of some types, whatever its verdict, in canonical order.
    List<RecordedEvent> ofTypes(Set<String> eventTypes);

    /// Entries of a type that count and whose aggregate has none of `answers`, in canonical order.
    ///
    /// @param most how many at most
    List<RecordedEvent> unanswered(String eventType, Set<String> answers, int most);

    /// Entries in the order of their arrival.
    ///
    /// @param afterPos exclusive
    /// @param most how many at most
    void scan(long afterPos, long most, Consumer<RecordedEvent> each);

    /// The same as a list, for who reads the log again while it goes through them: that may not be
    /// done within a scan.
    default List<RecordedEvent> page(long afterPos, long most) {
        List<RecordedEvent> page = new ArrayList<>();
        scan(afterPos, most, page::add);
        return page;
    }

    /// A scope's decided entries in the authority's order.
    ///
    /// @param afterSeq exclusive
    /// @param most how many at most
    List<RecordedEvent> decided(String scope, long afterSeq, int most);

    /// A scope's entries that the authority has not seen, in canonical order.
    ///
    /// @param most how many at most
    List<RecordedEvent> undecided(String scope, int most);

    /// Every entry in canonical order.
    void scanCanonical(Consumer<RecordedEvent> each);

    /// Every entry that counts, once for each entity that it mentions, by entity and within it in
    /// canonical order.
    void scanByRef(BiConsumer<String, RecordedEvent> each);

    /// What the entry at a position mentions.
    Set<String> refs(long pos);

    /// A setting of this laptop's own.
    Optional<String> local(String name);

    /// The highest version that the aggregate's entries carry; 0 for none.
    long version(String aggregateType, String aggregateId);

    ChainTip tip(String scope, String deviceId);

    /// The tip of every chain, by scope and device.
    List<ChainTip> tips();

    /// Ids of the aggregates of one type that have entries of their own, whatever their verdict, by
    /// id.
    ///
    /// @param afterId exclusive; empty: from the first on
    /// @param most how many at most
    List<String> aggregates(String aggregateType, String afterId, int most);

    /// How many aggregates of one type have entries of their own.
    long countAggregates(String aggregateType);

    /// The last hybrid clock value of a device; zeros where it has written nothing.
    String lastClock(String deviceId);

    Optional<ScopeHead> head(String scope);

    /// How many entries there are, and the position of the last one.
    long count();

    long lastPos();
}

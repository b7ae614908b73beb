package org.mutirao.application.projection;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Times;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;

/// Entries as the facts that folds are made of. What this version cannot read is left out: it stays
/// in the log and is shown there.
public final class FactReader {
    private static final Map<String, AggregateType> AGGREGATES =
            Arrays.stream(AggregateType.values())
                    .collect(Collectors.toMap(AggregateType::wire, Function.identity()));

    private final EventCodec codec;

    public FactReader(EventCodec codec) {
        this.codec = codec;
    }

    public Optional<Fact> fact(RecordedEvent entry) {
        return AGGREGATES.containsKey(entry.body().aggregateType())
                        && codec.decode(entry.body()) instanceof Known known
                ? Optional.of(fact(entry, known.event(), envelope(entry)))
                : Optional.empty();
    }

    /// What surrounds an entry's event.
    Metadata envelope(RecordedEvent entry) {
        return codec.decodeMetadata(entry.body().metadata());
    }

    /// The fact of an entry that this device just wrote.
    ///
    /// @param event what the entry's payload says, and `envelope` what its metadata says
    Fact fact(RecordedEvent entry, DomainEvent event, Metadata envelope) {
        EventBody body = entry.body();
        @Nullable Instant received = entry.ruling() == null ? null : entry.ruling().receivedAt();
        return new Fact(
                Id.of(body.eventId()),
                known(body.aggregateType()),
                body.aggregateId(),
                Times.parse(body.timestamp()),
                received,
                body.userId() == null ? null : Id.of(body.userId()),
                Id.of(entry.place().deviceId()),
                entry.isDecided(),
                Id.of(envelope.correlation() == null ? body.eventId() : envelope.correlation()),
                event);
    }

    private static AggregateType known(String wire) {
        AggregateType type = AGGREGATES.get(wire);
        if (type == null) {
            throw new IllegalArgumentException("no aggregate: " + wire);
        }
        return type;
    }

    /// The folded facts that mention an entity, in canonical order.
    public List<Fact> about(LogReader log, String entityId) {
        FactRun run = run(log);
        return log.countingAbout(entityId).stream()
                .flatMap(entry -> run.next(entry).stream())
                .toList();
    }

    /// Begins to fold entries in canonical order; one run for each entity.
    FactRun run(LogReader log) {
        return new FactRun(this, log);
    }
}

package org.mutirao.application.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.query.ReadModel.External;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// Rows of files that the log holds already, by their keys. What an undo took back may be imported
/// again; what somebody cancelled stays known, or every import would bring it back.
final class KnownRows {
    private final LogReader log;
    private final ReadModel rows;
    private final EventCodec codec;
    private final Map<String, Map<String, String>> byKind = new HashMap<>();

    KnownRows(LogReader log, ReadModel rows, EventCodec codec) {
        this.log = log;
        this.rows = rows;
        this.codec = codec;
    }

    /// @param kind as [ReadModel.Entity]
    /// @return the entity's id
    Optional<String> find(String kind, String externalId) {
        return Optional.ofNullable(byKind.computeIfAbsent(kind, this::standing).get(externalId));
    }

    private Map<String, String> standing(String kind) {
        Map<String, String> ids = new HashMap<>();
        for (External each : rows.externals(kind)) {
            if (!each.ended() || !isTakenBack(each.id())) {
                ids.put(each.externalId(), each.id());
            }
        }
        return ids;
    }

    private boolean isTakenBack(String id) {
        List<RecordedEvent> own =
                log.countingAbout(id).stream()
                        .filter(entry -> entry.body().aggregateId().equals(id))
                        .toList();
        return !own.isEmpty()
                && codec.decodeMetadata(own.getLast().body().metadata()).undoes() != null;
    }
}

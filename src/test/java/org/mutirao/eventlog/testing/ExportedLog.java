package org.mutirao.eventlog.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventBody;
import tools.jackson.databind.json.JsonMapper;

/// The golden entries as `events --json` prints a log: one object a line.
public final class ExportedLog {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ExportedLog() {}

    /// Every golden entry with the hash that its file gives; the first `decided` have a verdict.
    public static List<String> ofGoldenEntries(int decided) {
        List<String> lines = new ArrayList<>();
        for (Golden golden : Golden.all()) {
            lines.add(line(lines.size() + 1, golden.body(), golden.place(), decided));
        }
        return lines;
    }

    /// The same bodies in one chain of one device, hashed by the app.
    public static List<String> ofOneChain() {
        List<String> lines = new ArrayList<>();
        @Nullable ChainTip tip = null;
        for (Golden golden : Golden.all()) {
            ChainPlace at = golden.place();
            tip = tip == null ? ChainTip.empty(at.scope(), at.deviceId()) : tip;
            ChainPlace place = tip.next(golden.body());
            tip = ChainTip.at(place);
            lines.add(line(lines.size() + 1, golden.body(), place, 0));
        }
        return lines;
    }

    private static String line(int pos, EventBody body, ChainPlace place, int decided) {
        SequencedMap<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("pos", pos);
        columns.put("event_id", body.eventId());
        columns.put("event_type", body.eventType());
        columns.put("event_schema", body.eventSchema());
        columns.put("aggregate_type", body.aggregateType());
        columns.put("aggregate_id", body.aggregateId());
        columns.put("version", body.version());
        columns.put("timestamp", body.timestamp());
        columns.put("hlc", body.hlc());
        columns.put("user_id", body.userId());
        columns.put("event_data", body.eventData());
        columns.put("metadata", body.metadata());
        columns.put("scope", place.scope());
        columns.put("device_id", place.deviceId());
        columns.put("device_seq", place.deviceSeq());
        columns.put("prev_hash", place.prevHash());
        columns.put("hash", place.hash());
        if (pos <= decided) {
            columns.putAll(
                    Map.of(
                            "scope_seq", pos,
                            "received_at", "2026-05-01T19:00:00.000Z",
                            "verdict", "accepted"));
        }
        return MAPPER.writeValueAsString(columns);
    }
}

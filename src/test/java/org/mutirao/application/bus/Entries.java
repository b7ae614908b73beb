package org.mutirao.application.bus;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;

/// Entries that were never in a log.
public final class Entries {
    private Entries() {}

    public static RecordedEvent entry(long pos, String type, Verdict verdict) {
        var body =
                new EventBody(
                        "event-" + pos,
                        type,
                        1,
                        "Necessidade",
                        "need-" + pos,
                        1,
                        "2026-05-08T12:00:00.000Z",
                        "0000000000000000",
                        null,
                        "{}",
                        null);
        return new RecordedEvent(
                pos,
                body,
                new ChainPlace("scope", "device", pos, "", ""),
                new Ruling(pos, Instant.EPOCH, verdict));
    }

    public static RecordedEvent entry(long pos, String type) {
        return entry(pos, type, Verdict.ACCEPTED);
    }

    public static List<RecordedEvent> many(long from, long to, String type) {
        return LongStream.rangeClosed(from, to).mapToObj(pos -> entry(pos, type)).toList();
    }
}

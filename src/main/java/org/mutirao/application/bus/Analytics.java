package org.mutirao.application.bus;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.mutirao.domain.shared.Fields;
import org.mutirao.eventlog.EventBody;

/// Counts every event of the log, with one record each.
public final class Analytics {
    private static final int AT_ONCE = 500;
    private static final Duration GATHERING = Duration.ofSeconds(1);

    private final AnalyticsLog log;
    private final EventBus bus;
    private final Clock clock;

    public Analytics(AnalyticsLog log, EventBus bus, Clock clock) {
        this.log = log;
        this.bus = bus;
        this.clock = clock;
    }

    public DurableSubscriber subscriber() {
        return new DurableSubscriber("analytics", Set.of(), false, AT_ONCE, GATHERING, this::count);
    }

    private void count(List<Outbox.Change> changes) {
        String now = Fields.text(clock.instant());
        List<AnalyticsRecorded> recorded =
                changes.stream().map(change -> of(change.entry().body(), now)).toList();
        log.keep(recorded);
        recorded.forEach(bus::publish);
    }

    private static AnalyticsRecorded of(EventBody body, String now) {
        return new AnalyticsRecorded(
                body.eventId(), body.eventType(), body.aggregateType(), body.timestamp(), now);
    }
}

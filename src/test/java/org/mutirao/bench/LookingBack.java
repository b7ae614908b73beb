package org.mutirao.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.mutirao.application.query.Moments;
import org.mutirao.application.query.Timeline.Journey;
import org.mutirao.infrastructure.sqlite.SqliteTimeline;

/// How long a window over 100,000 events takes to show another time.
final class LookingBack {
    private LookingBack() {}

    static void measure(Page page, Desk desk) {
        page.section(
                "Looking back over 100,000 events",
                "One journey after the other, each from where the last one ended; the tables that"
                        + " are moved are in a file that goes with the window.");
        try (var timeline = new SqliteTimeline(desk.file, desk.graph.store(), desk.graph.codec())) {
            Moments moments = timeline.moments();
            page.line("the moments, read again: " + seconds(timeline::moments) + " s");
            journey(page, timeline, moments, "from now, one hundredth back", 0.99);
            journey(page, timeline, moments, "one more hundredth back", 0.98);
            journey(page, timeline, moments, "one hundredth forward", 0.99);
            journey(page, timeline, moments, "to the middle", 0.5);
            journey(page, timeline, moments, "to the first tenth", 0.1);
            journey(page, timeline, moments, "to nine tenths", 0.9);
            page.line("to now: " + seconds(timeline::showNow) + " s");
            journey(page, timeline, moments, "from now, to the first tenth", 0.1);
        }
    }

    private static void journey(
            Page page, SqliteTimeline timeline, Moments moments, String name, double share) {
        Instant first = moments.first().orElseThrow();
        Duration whole = Duration.between(first, moments.last().orElseThrow());
        Instant time = first.plusMillis(Math.round(whole.toMillis() * share));
        int between = moments.until(time);
        String took = seconds(() -> timeline.showAt(time, Journey.UNWATCHED));
        page.line(name + " (" + between + " entries by then): " + took + " s");
    }

    private static String seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - begin) / 1e9);
    }
}

package org.mutirao.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.mutirao.application.query.Moments;
import org.mutirao.application.query.Timeline.Journey;
import org.mutirao.infrastructure.sqlite.SqliteTimeline;

/// How long a window over 100,000 events takes to show another time.
final class LookingBack {
    private static final int SINGLE = 5;

    private LookingBack() {}

    static void measure(Page page, Desk desk) {
        page.section(
                "Looking back over 100,000 events",
                "One journey after the other, each from where the last one ended; the tables that"
                        + " are moved are in a file that goes with the window.");
        try (var timeline = new SqliteTimeline(desk.file, desk.graph.store(), desk.graph.codec())) {
            Moments moments = timeline.moments();
            page.line("the moments, read again: " + seconds(timeline::moments) + " s");
            for (int i = 0; i < SINGLE; i++) {
                desk.register();
            }
            Moments longer = timeline.moments();
            Instant last = longer.last().orElseThrow();
            Instant before = longer.before(last).orElseThrow();
            journey(page, timeline, longer, "from now, to the last moment", last);
            journey(page, timeline, longer, "one moment back", before);
            journey(page, timeline, longer, "one moment forward", last);
            journey(page, timeline, moments, "one hundredth back", 0.99);
            journey(page, timeline, moments, "ten hundredths back", 0.89);
            journey(page, timeline, moments, "ten hundredths forward", 0.99);
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
        journey(page, timeline, moments, name, time);
    }

    private static void journey(
            Page page, SqliteTimeline timeline, Moments moments, String name, Instant time) {
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

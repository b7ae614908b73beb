package org.mutirao.bench;

import java.util.Arrays;
import org.mutirao.ui.map.MapFrames;

/// Frames of the map, by render pulses.
final class Frames {
    private static final long SEED = 7;
    private static final int WARM = 60;
    private static final int FRAMES = 200;
    private static final double[] ZOOMS = {7, 10.5, 13};

    private Frames() {}

    static void measure(Page page, int rounds) throws Exception {
        page.section(
                "Map frames with 50,000 needs",
                "Dragged by 3 pixels each frame, at 1200×800 by the software renderer, from render"
                        + " pulse to render pulse; far (clusters), nearer (clusters), near (dots). 95th"
                        + " percentile of "
                        + FRAMES
                        + " frames a round. Seed "
                        + SEED
                        + ".");
        Glass.start();
        try (MapFrames map = new MapFrames(SEED)) {
            for (double zoom : ZOOMS) {
                double[] worst = new double[rounds];
                double[] cpu = new double[rounds];
                for (int round = 0; round < rounds; round++) {
                    MapFrames.Drawn drawn = map.draw(zoom, WARM, FRAMES);
                    double[] millis = drawn.millis();
                    Arrays.sort(millis);
                    cpu[round] = drawn.cpuMillis();
                    worst[round] = millis[(int) Math.ceil(0.95 * FRAMES) - 1];
                }
                page.atMost("zoom " + zoom + ", p95, ms", Spread.of(Arrays.stream(worst)), 40);
                page.line(
                        "zoom "
                                + zoom
                                + ", processor time a frame, ms: "
                                + Spread.of(Arrays.stream(cpu)).text());
            }
        }
    }
}

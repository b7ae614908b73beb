package org.mutirao.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// A median with its lowest and highest.
record Spread(double median, double least, double most) {
    static Spread of(DoubleStream values) {
        double[] sorted = values.toArray();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median =
                sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /// With as many decimals as tell values of its size apart.
    String text() {
        String form = median < 10 ? "%,.2f" : median < 100 ? "%,.1f" : "%,.0f";
        return String.format(
                Locale.ROOT, form + " (" + form + "–" + form + ")", median, least, most);
    }
}

package org.mutirao.ui.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.mutirao.ui.map.geo.Mercator;
import org.mutirao.ui.map.marks.Marks;
import org.mutirao.ui.map.marks.Spot;

/// Where the map opens: on most of what is there, without the few that lie far away.
final class Opening {
    private static final double LEFT_OUT = 0.12;
    private static final Envelope COUNTRY =
            new Envelope(Mercator.x(-74), Mercator.x(-34.5), Mercator.y(5.5), Mercator.y(-34));

    private Opening() {}

    static Envelope of(Marks marks) {
        if (marks.isEmpty()) {
            return COUNTRY.copy();
        }
        List<Double> xs = sorted(marks, Spot::x);
        List<Double> ys = sorted(marks, Spot::y);
        int first = (int) (xs.size() * LEFT_OUT);
        int last = xs.size() - 1 - first;
        return new Envelope(xs.get(first), xs.get(last), ys.get(first), ys.get(last));
    }

    private static List<Double> sorted(Marks marks, ToDoubleFunction<Spot> side) {
        List<Double> all = new ArrayList<>();
        for (Spot spot : marks.spots()) {
            all.addAll(Collections.nCopies(spot.marks().size(), side.applyAsDouble(spot)));
        }
        Collections.sort(all);
        return all;
    }
}

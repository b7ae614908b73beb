package org.mutirao.ui.map.marks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

/// The shapes of the marks in the colours of one theme: urgency by shape and colour as in the
/// lists, offers square.
public final class Stamps {
    private static final int MARK = 22;
    private static final int DOT = 11;
    private static final double RING = 2.6;
    private static final double BADGE = 4.5;

    /// @param card under and around every mark, so that it stands out
    /// @param looks RGB of each
    public record Colors(int card, Map<Look, Integer> looks) {
        int of(Look look) {
            return Objects.requireNonNull(looks.get(look));
        }
    }

    private final Colors colors;
    private final double density;
    private final Map<Look, Stamp> marks = new EnumMap<>(Look.class);
    private final Map<Look, Stamp> dots = new EnumMap<>(Look.class);

    /// @param density pixels to a point
    public Stamps(Colors colors, double density) {
        this.colors = colors;
        this.density = density;
        for (Look look : Look.values()) {
            marks.put(look, mark(look, new Stamp(MARK, density), 1));
            dots.put(look, mark(look, new Stamp(DOT, density), 0.55));
        }
    }

    /// Pixels to a point.
    public double density() {
        return density;
    }

    public Stamp mark(Look look) {
        return Objects.requireNonNull(marks.get(look));
    }

    public Stamp dot(Look look) {
        return Objects.requireNonNull(dots.get(look));
    }

    private Stamp mark(Look look, Stamp stamp, double large) {
        DoubleBinaryOperator shape = shape(look, large);
        double rim = large < 1 ? 0.8 : 1.6;
        stamp.add((x, y) -> shape.applyAsDouble(x, y) - rim, colors.card());
        stamp.add(shape, colors.of(look));
        if (look == Look.LOW) {
            stamp.add((x, y) -> shape.applyAsDouble(x, y) + 1.8, colors.card());
        }
        return stamp;
    }

    private static DoubleBinaryOperator shape(Look look, double large) {
        return switch (look) {
            case URGENT -> (x, y) -> (Math.abs(x) + Math.abs(y) - 8.4 * large) / Math.sqrt(2);
            case HIGH -> (x, y) -> triangle(x, y - large, 7 * large);
            case NORMAL -> disc(5.6 * large);
            case LOW -> disc(5.4 * large);
            case OFFER_OVER, OFFER_SOON, OFFER -> square(6 * large);
            case PLACE -> disc(3.2 * large);
        };
    }

    private static DoubleBinaryOperator disc(double radius) {
        return (x, y) -> Math.hypot(x, y) - radius;
    }

    private static DoubleBinaryOperator square(double half) {
        return (x, y) -> Math.max(Math.abs(x), Math.abs(y)) - half;
    }

    private static double triangle(double x, double y, double half) {
        double sides = (Math.abs(x) * 2 - y - half) / Math.sqrt(5) - half * 0.2;
        return Math.max(sides, y - half * 0.85);
    }

    /// A ring that is split as its needs' urgencies are, the most urgent first from the top; with a
    /// square at its edge where there are offers too, and square itself where there are only
    /// offers.
    public Stamp cluster(Cluster cluster) {
        double radius = cluster.radius();
        Stamp stamp = new Stamp(2 * (int) Math.ceil(radius + 4), density);
        boolean needs = cluster.needs() > 0;
        DoubleBinaryOperator edge = needs ? disc(radius) : square(radius * 0.85);
        List<Look> looks = needs ? Look.NEEDS : offers(cluster);
        stamp.add((x, y) -> edge.applyAsDouble(x, y) - 1.2, colors.card());
        stamp.add(edge, at -> colorAt(cluster, looks, angle(at, stamp.size())));
        stamp.add((x, y) -> edge.applyAsDouble(x, y) + RING, colors.card());
        if (needs && cluster.hasOffers()) {
            double off = radius * 0.72;
            DoubleBinaryOperator badge = square(BADGE);
            stamp.add((x, y) -> badge.applyAsDouble(x - off, y - off) - 1.2, colors.card());
            stamp.add(
                    (x, y) -> badge.applyAsDouble(x - off, y - off),
                    colors.of(offers(cluster).getFirst()));
        }
        return stamp;
    }

    private static List<Look> offers(Cluster cluster) {
        return cluster.counts().keySet().stream().filter(look -> !look.isNeed()).sorted().toList();
    }

    /// From the top, clockwise: 0 to 1.
    private static double angle(int at, int size) {
        double x = at % size + 0.5 - size / 2.0;
        double y = Math.floorDiv(at, size) + 0.5 - size / 2.0;
        double turn = Math.atan2(x, -y) / (2 * Math.PI);
        return turn < 0 ? turn + 1 : turn;
    }

    private int colorAt(Cluster cluster, List<Look> looks, double turn) {
        int all = looks.stream().mapToInt(cluster::count).sum();
        double left = turn * all;
        for (Look look : looks) {
            left -= cluster.count(look);
            if (left < 0) {
                return colors.of(look);
            }
        }
        return colors.of(looks.getLast());
    }
}

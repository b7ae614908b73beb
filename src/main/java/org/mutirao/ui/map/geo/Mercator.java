package org.mutirao.ui.map.geo;

/// Web Mercator (EPSG:3857) with the whole world as the unit square: x grows eastwards from 180° W,
/// y southwards from [#MOST_LATITUDE].
public final class Mercator {
    /// Degrees north or south beyond which the square ends.
    public static final double MOST_LATITUDE = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

    private static final double EQUATOR_METRES = 40_075_016.686;

    private Mercator() {}

    public static double x(double longitude) {
        return (longitude + 180) / 360;
    }

    public static double y(double latitude) {
        double bounded = Math.clamp(latitude, -MOST_LATITUDE, MOST_LATITUDE);
        double sine = Math.sin(Math.toRadians(bounded));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    public static double longitude(double x) {
        return x * 360 - 180;
    }

    public static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }

    /// How many metres on the ground the plane's unit is at `y`.
    public static double metres(double y) {
        return EQUATOR_METRES * Math.cos(Math.toRadians(latitude(y)));
    }
}

package org.mutirao.domain.matching;

/// A point on the earth, in degrees of WGS 84.
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6_371.0088;

    /// The great-circle distance in kilometres: a straight line, no roads.
    public double kmTo(Point other) {
        double lat1 = Math.toRadians(latitude);
        double lat2 = Math.toRadians(other.latitude);
        double a = haversine(lat2 - lat1);
        double b = haversine(Math.toRadians(other.longitude - longitude));
        double h = a + Math.cos(lat1) * Math.cos(lat2) * b;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    private static double haversine(double angle) {
        double sine = Math.sin(angle / 2);
        return sine * sine;
    }
}

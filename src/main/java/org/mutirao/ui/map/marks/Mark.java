package org.mutirao.ui.map.marks;

/// One need, offer or place on the map.
///
/// @param name of the place where it stands
/// @param x in the plane of [org.mutirao.ui.map.geo.Mercator]
public record Mark(Look look, String id, String name, double x, double y) {}

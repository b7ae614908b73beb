package org.mutirao.ui.map.base;

/// The colours of the base, each as RGB.
///
/// @param outside where nothing is known: sea, lagoons, other countries
/// @param border of states; municipal ones are drawn with `line`
public record Palette(int land, int outside, int river, int border, int line) {}

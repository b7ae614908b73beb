package org.mutirao.ui.map;

/// The colours that a theme gives the map, as properties of its style sheet.
enum Token {
    PAGE,
    RIM,
    LAND,
    OUTSIDE,
    RIVER,
    BORDER,
    LINE,
    CARD,
    TEXT,
    TEXT_2,
    ACCENT,
    URGENT,
    HIGH,
    NORMAL,
    LOW;

    String css() {
        return "-map-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

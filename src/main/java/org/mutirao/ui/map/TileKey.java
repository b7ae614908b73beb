package org.mutirao.ui.map;

/// A square of the plane that is cut into `2^zoom` columns and rows.
record TileKey(double zoom, int column, int row) {
    double side() {
        return Math.pow(2, -zoom);
    }

    TileKey parent() {
        return new TileKey(zoom - 1, column >> 1, row >> 1);
    }
}

package org.mutirao.infrastructure.tiles;

/// The number of a square in a PMTiles archive: squares are counted zoom by zoom, within a zoom
/// along a Hilbert curve.
final class TileIds {
    private TileIds() {}

    /// @param zoom at most 30
    /// @param column from 180° W, at least 0 and less than `2^zoom`
    /// @param row from the north, as `column`
    static long of(int zoom, int column, int row) {
        long id = ((1L << 2 * zoom) - 1) / 3; // all squares of the zooms before
        long x = column;
        long y = row;
        for (long half = 1L << zoom >> 1; half > 0; half >>= 1) {
            boolean right = (x & half) != 0;
            boolean below = (y & half) != 0;
            id += half * half * (right ? below ? 2 : 3 : below ? 1 : 0);
            if (!below) { // the curve of these quarters lies across
                long turned = right ? half - 1 - (y & half - 1) : y;
                y = right ? half - 1 - (x & half - 1) : x;
                x = turned;
            }
        }
        return id;
    }
}

package org.mutirao.application.map;

import java.util.Optional;

/// An open file of map pictures. Thread-safe; reading waits for a disk.
public interface AreaPack extends AutoCloseable {
    Info info();

    /// The picture of one square of the world.
    ///
    /// @param zoom the world is `2^zoom` squares wide
    /// @param column from 180° W
    /// @param row from the north
    /// @return PNG or JPEG; empty where the file has a gap
    Optional<byte[]> tile(int zoom, int column, int row);

    @Override
    void close();

    /// @param name what the file calls itself, or its own name
    /// @param attribution whom to name on the map; empty where the file says nothing
    /// @param tileSize pixels of a picture's side: 256 or 512, seldom another
    record Info(String name, String attribution, int minZoom, int maxZoom, int tileSize) {}
}

package org.mutirao.infrastructure.tiles;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The first bytes of a PMTiles archive of version 3: where its parts are, and how they are packed.
/// Positions and lengths are bytes.
///
/// @param packing of directories and metadata
/// @param tilePacking of each tile
/// @param tiles what the file says its tiles are
record PmHeader(
        Section root,
        Section metadata,
        Section leaves,
        Section data,
        int packing,
        int tilePacking,
        int tiles,
        int minZoom,
        int maxZoom) {
    static final int SIZE = 127;

    /// Values of `packing`; 0 is unknown, and more than these are packed as this program does not
    /// read.
    static final int PLAIN = 1;

    static final int GZIP = 2;

    /// Values of `tiles`.
    static final int VECTOR = 1;

    private static final byte[] MAGIC = "PMTiles".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 3;

    /// The header and the root directory stand in the first 16 KiB.
    private static final int MOST_ROOT = 16_384 - SIZE;

    private static final int MOST_ZOOM = 30;

    /// A part of the file.
    record Section(long from, long length) {
        /// Part of this part.
        ///
        /// @throws Misshapen it would reach beyond
        Section within(long at, long size) throws Misshapen {
            if (at < 0 || size < 0 || at > length - size) {
                throw new Misshapen("a part that reaches beyond its section");
            }
            return new Section(from + at, size);
        }
    }

    static boolean begins(byte[] bytes) {
        return bytes.length >= MAGIC.length
                && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /// @param size of the whole file
    /// @throws Misshapen it is no such header, or its parts are not in the file
    static PmHeader of(byte[] bytes, long size) throws Misshapen {
        if (bytes.length < SIZE || !begins(bytes) || bytes[MAGIC.length] != VERSION) {
            throw new Misshapen("no PMTiles archive of version 3");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Section file = new Section(0, size);
        PmHeader header =
                new PmHeader(
                        file.within(in.getLong(8), in.getLong(16)),
                        file.within(in.getLong(24), in.getLong(32)),
                        file.within(in.getLong(40), in.getLong(48)),
                        file.within(in.getLong(56), in.getLong(64)),
                        in.get(97),
                        in.get(98),
                        in.get(99),
                        in.get(100),
                        in.get(101));
        if (header.root().length() > MOST_ROOT
                || header.minZoom() < 0
                || header.minZoom() > header.maxZoom()
                || header.maxZoom() > MOST_ZOOM) {
            throw new Misshapen("a header that cannot be");
        }
        return header;
    }
}

package org.mutirao.application.map;

import java.nio.file.Path;

/// Opens area packs. A file is only read, whatever it holds, and must not be written by anybody
/// else while it is open.
public interface AreaPacks {
    /// It waits for a disk.
    Opened open(Path file);

    /// What became of it.
    sealed interface Opened {
        record Ready(AreaPack pack) implements Opened {}

        record Refused(Reason reason) implements Opened {}
    }

    /// Why a file cannot be shown.
    enum Reason {
        /// It is of no format that is known, is damaged, or has no tiles.
        NOT_A_PACK,
        /// It has the table, and nothing in it.
        EMPTY,
        /// It holds lines and areas to be drawn, not pictures.
        VECTOR,
        /// Its pictures are WebP, which this program does not read.
        WEBP,
        /// Its pictures are none that this program knows.
        UNKNOWN_PICTURES,
        /// It is packed as this program does not unpack.
        UNKNOWN_PACKING,
        /// The disk does not give it.
        UNREADABLE
    }
}

package org.mutirao.infrastructure.tiles;

import java.io.IOException;
import java.util.Optional;
import org.mutirao.application.map.AreaPack;

/// One open PMTiles archive: whoever asks takes turns. A tile that the disk does not give, or that
/// a damaged directory hides, is a gap.
final class PmTilesPack implements AreaPack {
    private static final System.Logger LOG = System.getLogger(PmTilesPack.class.getName());

    private final PmArchive archive;
    private final Info info;

    PmTilesPack(PmArchive archive, Info info) {
        this.archive = archive;
        this.info = info;
    }

    @Override
    public Info info() {
        return info;
    }

    @Override
    public synchronized Optional<byte[]> tile(int zoom, int column, int row) {
        if (zoom < info.minZoom() || zoom > info.maxZoom()) {
            return Optional.empty();
        }
        long side = 1L << zoom;
        if (column < 0 || row < 0 || column >= side || row >= side) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(archive.tile(TileIds.of(zoom, column, row)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a tile of an area pack cannot be read", e);
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        try {
            archive.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "an area pack was not closed", e);
        }
    }
}

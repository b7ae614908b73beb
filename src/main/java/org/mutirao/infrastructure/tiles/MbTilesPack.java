package org.mutirao.infrastructure.tiles;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.mutirao.application.map.AreaPack;

/// One open MBTiles file: whoever asks takes turns. A tile that the disk does not give is a gap.
final class MbTilesPack implements AreaPack {
    private static final System.Logger LOG = System.getLogger(MbTilesPack.class.getName());

    private final Connection connection;
    private final PreparedStatement one;
    private final Info info;

    MbTilesPack(Connection connection, Info info) throws SQLException {
        this.connection = connection;
        this.info = info;
        one =
                connection.prepareStatement(
                        "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND"
                                + " tile_row = ?");
    }

    @Override
    public Info info() {
        return info;
    }

    /// Rows of the file count from the south.
    @Override
    public synchronized Optional<byte[]> tile(int zoom, int column, int row) {
        try {
            one.setInt(1, zoom);
            one.setInt(2, column);
            one.setInt(3, (1 << zoom) - 1 - row);
            try (ResultSet found = one.executeQuery()) {
                return found.next() ? Optional.ofNullable(found.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "a tile of an area pack cannot be read", e);
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        try (connection) {
            one.close();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "an area pack was not closed", e);
        }
    }
}

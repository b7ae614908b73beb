package org.mutirao.infrastructure.tiles;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.map.AreaPack;
import org.mutirao.application.map.AreaPacks;
import org.mutirao.application.map.AreaPacks.Opened.Ready;
import org.mutirao.application.map.AreaPacks.Opened.Refused;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/// MBTiles 1.3 with pictures. `tiles` may be a view, `metadata` may be missing or wrong: what
/// counts is what the tiles are.
public final class MbTiles implements AreaPacks {
    @Override
    public Opened open(Path file) {
        Connection connection = null;
        try {
            connection = connect(file);
            Opened opened = look(connection, file);
            if (opened instanceof Refused) {
                connection.close();
            }
            return opened;
        } catch (SQLException e) {
            close(connection);
            return new Refused(reason(e));
        }
    }

    /// Immutable: no lock, no journal, nothing beside the file is read or made.
    private static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        return config.createConnection(
                "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1");
    }

    private static Opened look(Connection connection, Path file) throws SQLException {
        byte[] first = first(connection);
        if (first == null) {
            return new Refused(Reason.EMPTY);
        }
        Picture picture = Picture.of(first);
        return switch (picture.form()) {
            case VECTOR -> new Refused(Reason.VECTOR);
            case WEBP -> new Refused(Reason.WEBP);
            case OTHER ->
                    new Refused(
                            metadata(connection, "format").filter("pbf"::equals).isPresent()
                                    ? Reason.VECTOR
                                    : Reason.UNKNOWN_PICTURES);
            case PNG, JPEG -> new Ready(pack(connection, file, picture));
        };
    }

    private static AreaPack pack(Connection connection, Path file, Picture picture)
            throws SQLException {
        String own = file.getFileName().toString();
        var info =
                new AreaPack.Info(
                        metadata(connection, "name").orElse(own),
                        metadata(connection, "attribution").orElse("").replaceAll("<[^>]*>", ""),
                        number(connection, "SELECT min(zoom_level) FROM tiles"),
                        number(connection, "SELECT max(zoom_level) FROM tiles"),
                        picture.size() > 0 ? picture.size() : 256);
        return new MbTilesPack(connection, info);
    }

    private static byte @Nullable [] first(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT tile_data FROM tiles WHERE length(tile_data) > 0 LIMIT 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /// A file without the table says nothing.
    private static Optional<String> metadata(Connection connection, String name) {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT value FROM metadata WHERE name = ?")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.ofNullable(row.getString(1)).filter(value -> !value.isBlank())
                        : Optional.empty();
            }
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static Reason reason(SQLException failure) {
        boolean disk =
                failure instanceof SQLiteException known
                        && (known.getResultCode() == SQLiteErrorCode.SQLITE_CANTOPEN
                                || known.getResultCode().name().startsWith("SQLITE_IOERR"));
        return disk ? Reason.UNREADABLE : Reason.NOT_A_PACK;
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                System.getLogger(MbTiles.class.getName())
                        .log(System.Logger.Level.WARNING, "an area pack was not closed", e);
            }
        }
    }
}

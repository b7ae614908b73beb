package org.mutirao.infrastructure.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.map.AreaPack;
import org.mutirao.application.map.AreaPacks.Opened;
import org.mutirao.application.map.AreaPacks.Reason;

class MbTilesTest {
    private static final String WORLD = "raster_world_z0-4_png_plain1.mbtiles";
    private static final String CITIES = "vector_world_cities_z0-6.mbtiles";
    private static final String PNG_512 =
            "89504e470d0a1a0a0000000d49484452" + "0000020000000200" + "0802000000";
    private static final String JPEG_300 =
            "ffd8ffe000104a46494600010100000100010000ffc0001108"
                    + "0200012c"
                    + "03011100021101031101";

    @TempDir Path folder;

    private Path copy(String name, String as) throws IOException {
        Path file = folder.resolve(as);
        try (InputStream from = MbTilesTest.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(from, name), file);
        }
        return file;
    }

    private Path made(String schema, byte[] tile) throws SQLException {
        Path file = folder.resolve("made.mbtiles");
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            db.createStatement().executeUpdate(schema);
            try (PreparedStatement insert =
                    db.prepareStatement("INSERT INTO tiles VALUES (5, 11, 18, ?)")) {
                insert.setBytes(1, tile);
                insert.executeUpdate();
            }
        }
        return file;
    }

    private static final String TABLE =
            "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER,"
                    + " tile_data BLOB)";

    private static AreaPack ready(Opened opened) {
        assertThat(opened).isInstanceOf(Opened.Ready.class);
        return ((Opened.Ready) opened).pack();
    }

    private static Opened refused(Reason reason) {
        return new Opened.Refused(reason);
    }

    @Test
    void aViewWithoutMetadataIsReadByWhatItsTilesAre() throws Exception {
        try (AreaPack pack = ready(new MbTiles().open(copy(WORLD, "mundo.mbtiles")))) {
            assertThat(pack.info()).isEqualTo(new AreaPack.Info("plain_1", "", 0, 4, 256));
        }
    }

    @Test
    void rowsCountFromTheSouthInTheFileAndFromTheNorthHere() throws Exception {
        Path file = copy(WORLD, "mundo.mbtiles");
        byte[] southWest;
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                var row =
                        db.createStatement()
                                .executeQuery(
                                        "SELECT tile_data FROM tiles WHERE zoom_level = 1 AND"
                                                + " tile_column = 0 AND tile_row = 0")) {
            southWest = row.getBytes(1);
        }
        try (AreaPack pack = ready(new MbTiles().open(file))) {
            assertThat(pack.tile(1, 0, 1)).hasValue(southWest);
            assertThat(pack.tile(1, 0, 0).orElseThrow()).isNotEqualTo(southWest);
        }
    }

    @Test
    void aGapIsEmpty() throws Exception {
        try (AreaPack pack = ready(new MbTiles().open(copy(WORLD, "mundo.mbtiles")))) {
            long there =
                    Stream.iterate(0, i -> i < 64, i -> i + 1)
                            .filter(i -> pack.tile(3, i % 8, i / 8).isPresent())
                            .count();
            assertThat(there).isEqualTo(56);
            assertThat(pack.tile(3, 9, 0)).isEmpty();
        }
    }

    @Test
    void nothingIsWrittenBesideTheFileWhateverItsName() throws Exception {
        Path file = copy(WORLD, "mundo? #1 50%25.mbtiles");
        byte[] before = Files.readAllBytes(file);
        try (AreaPack pack = ready(new MbTiles().open(file))) {
            assertThat(pack.tile(0, 0, 0)).isPresent();
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.collect(Collectors.toSet())).isEqualTo(Set.of(file));
            }
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void theSizeOfItsPicturesIsTheirOwn() throws Exception {
        try (AreaPack pack =
                ready(new MbTiles().open(made(TABLE, HexFormat.of().parseHex(PNG_512))))) {
            assertThat(pack.info()).isEqualTo(new AreaPack.Info("made.mbtiles", "", 5, 5, 512));
        }
        assertThat(Picture.of(HexFormat.of().parseHex(JPEG_300)))
                .isEqualTo(new Picture(Picture.Form.JPEG, 300));
    }

    @Test
    void vectorTilesAreRefusedAsSuch() throws Exception {
        assertThat(new MbTiles().open(copy(CITIES, "cidades.mbtiles")))
                .isEqualTo(refused(Reason.VECTOR));
    }

    @Test
    void unpackedVectorTilesAreKnownByTheMetadata() throws Exception {
        Path file =
                made(
                        TABLE
                                + "; CREATE TABLE metadata (name TEXT, value TEXT); INSERT INTO"
                                + " metadata VALUES ('format', 'pbf')",
                        new byte[] {26, 5, 10, 3});
        assertThat(new MbTiles().open(file)).isEqualTo(refused(Reason.VECTOR));
    }

    @Test
    void webpIsRefusedAsSuch() throws Exception {
        byte[] webp = "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new MbTiles().open(made(TABLE, webp))).isEqualTo(refused(Reason.WEBP));
    }

    @Test
    void otherPicturesAndNoTilesAtAllAreRefused() throws Exception {
        assertThat(new MbTiles().open(made(TABLE, "GIF89a..".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(refused(Reason.UNKNOWN_PICTURES));
        Files.delete(folder.resolve("made.mbtiles"));
        assertThat(new MbTiles().open(made(TABLE, new byte[0]))).isEqualTo(refused(Reason.EMPTY));
    }

    @Test
    void whatIsNoDatabaseIsNoPack() throws Exception {
        Path text = Files.writeString(folder.resolve("notas.txt"), "não é um mapa".repeat(200));
        assertThat(new MbTiles().open(text)).isEqualTo(refused(Reason.NOT_A_PACK));
        Path other = folder.resolve("outro.db");
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + other)) {
            db.createStatement().executeUpdate("CREATE TABLE t (x)");
        }
        assertThat(new MbTiles().open(other)).isEqualTo(refused(Reason.NOT_A_PACK));
        assertThat(new MbTiles().open(folder.resolve("nada.mbtiles")))
                .isEqualTo(refused(Reason.UNREADABLE));
    }
}

package org.mutirao.infrastructure.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.application.map.AreaPack;
import org.mutirao.application.map.AreaPacks.Opened;
import org.mutirao.application.map.AreaPacks.Reason;
import org.mutirao.infrastructure.json.JsonTexts;

class PmTilesTest {
    private static final byte[] PNG_512 =
            HexFormat.of()
                    .parseHex("89504e470d0a1a0a0000000d494844520000020000000200" + "0802000000");

    @TempDir private Path folder;

    private Opened opened(byte[] file) throws IOException {
        return new AreaFiles(JsonTexts::of).open(Files.write(folder.resolve("area.pmtiles"), file));
    }

    private AreaPack ready(byte[] file) throws IOException {
        Opened opened = opened(file);
        assertThat(opened).isInstanceOf(Opened.Ready.class);
        return ((Opened.Ready) opened).pack();
    }

    private static Opened refused(Reason reason) {
        return new Opened.Refused(reason);
    }

    private static byte[] picture(int number) {
        return ByteBuffer.allocate(PNG_512.length + 4).put(PNG_512).putInt(number).array();
    }

    private static PmWriter world() {
        return new PmWriter().tile(0, 0, 0, picture(0)).tile(1, 1, 0, picture(1));
    }

    /// The examples of the format's own page.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "1, 0, 0, 1",
        "1, 0, 1, 2",
        "1, 1, 1, 3",
        "1, 1, 0, 4",
        "2, 0, 0, 5",
        "12, 3423, 1763, 19078479"
    })
    void aTileHasTheNumberThatTheFormatGivesIt(int zoom, int column, int row, long id) {
        assertThat(TileIds.of(zoom, column, row)).isEqualTo(id);
    }

    @Test
    void numbersThatFollowEachOtherAreNeighbours() {
        int side = 32;
        int[] at = new int[side * side];
        Arrays.fill(at, -1);
        for (int i = 0; i < at.length; i++) {
            at[(int) (TileIds.of(5, i % side, i / side) - TileIds.of(5, 0, 0))] = i;
        }
        for (int i = 1; i < at.length; i++) {
            int across = Math.abs(at[i] % side - at[i - 1] % side);
            int down = Math.abs(at[i] / side - at[i - 1] / side);
            assertThat(across + down).as("step " + i).isEqualTo(1);
        }
    }

    @Test
    void itSaysWhatItIs() throws IOException {
        try (AreaPack pack = ready(world().write(0, 1))) {
            assertThat(pack.info()).isEqualTo(new AreaPack.Info("Canoas", "IBGE", 0, 1, 512));
        }
        PmWriter other = world();
        other.metadata = "{\"name\": 7, ";
        try (AreaPack pack = ready(other.write(0, 1))) {
            assertThat(pack.info().name()).isEqualTo("area.pmtiles");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1000", "2, 1, 1000", "2, 2, 7", "1, 1, 3"})
    void everyTileIsFoundAndEveryGapIsOne(int packing, int tilePacking, int leaf)
            throws IOException {
        long seed = new Random().nextLong();
        System.out.println("PmTilesTest seed " + seed);
        Random random = new Random(seed);
        PmWriter writer = new PmWriter();
        writer.packing = packing;
        writer.tilePacking = tilePacking;
        writer.leafSize = leaf;
        byte[][] expected = new byte[64][];
        for (int i = 0; i < expected.length; i++) {
            if (i == 0 || random.nextInt(3) > 0) {
                expected[i] = picture(random.nextInt(4));
                writer.tile(3, i % 8, i / 8, expected[i]);
            }
        }
        try (AreaPack pack = ready(writer.write(3, 3))) {
            for (int i = 0; i < expected.length; i++) {
                assertThat(pack.tile(3, i % 8, i / 8).orElse(null))
                        .as("seed %d, tile %d", seed, i)
                        .isEqualTo(expected[i]);
            }
            assertThat(pack.tile(2, 0, 0)).isEmpty();
            assertThat(pack.tile(3, 8, 0)).isEmpty();
            assertThat(pack.tile(3, 0, -1)).isEmpty();
        }
    }

    @Test
    void whatCannotBeShownIsRefusedAsSuch() throws IOException {
        PmWriter vector = world();
        vector.type = 1;
        assertThat(opened(vector.write(0, 1))).isEqualTo(refused(Reason.VECTOR));
        assertThat(opened(new PmWriter().tile(0, 0, 0, PmWriter.gzip(PNG_512)).write(0, 0)))
                .isEqualTo(refused(Reason.VECTOR));
        byte[] webp = "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(opened(new PmWriter().tile(0, 0, 0, webp).write(0, 0)))
                .isEqualTo(refused(Reason.WEBP));
        byte[] gif = "GIF89a..".getBytes(StandardCharsets.US_ASCII);
        assertThat(opened(new PmWriter().tile(0, 0, 0, gif).write(0, 0)))
                .isEqualTo(refused(Reason.UNKNOWN_PICTURES));
        assertThat(opened(new PmWriter().write(0, 0))).isEqualTo(refused(Reason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 77, 255})
    void anotherPackingIsRefusedAsSuch(int packing) throws IOException {
        PmWriter writer = world();
        writer.packing = packing;
        assertThat(opened(writer.write(0, 1))).isEqualTo(refused(Reason.UNKNOWN_PACKING));
        PmWriter other = world();
        other.tilePacking = packing == 0 ? 9 : packing;
        assertThat(opened(other.write(0, 1))).isEqualTo(refused(Reason.UNKNOWN_PACKING));
    }

    @Test
    void anotherVersionOrAHeaderThatCannotBeIsNoPack() throws IOException {
        PmWriter old = world();
        old.version = 2;
        assertThat(opened(old.write(0, 1))).isEqualTo(refused(Reason.NOT_A_PACK));
        assertThat(opened(world().write(2, 1))).isEqualTo(refused(Reason.NOT_A_PACK));
        assertThat(opened(world().write(0, 31))).isEqualTo(refused(Reason.NOT_A_PACK));
        byte[] far = world().write(0, 1);
        ByteBuffer.wrap(far).put(8, new byte[] {-1, -1, -1, -1, -1, -1, -1, 127});
        assertThat(opened(far)).isEqualTo(refused(Reason.NOT_A_PACK));
    }

    private Opened withRoot(byte[] root) throws IOException {
        PmWriter writer = world();
        writer.root = writer.packed(root);
        return opened(writer.write(0, 1));
    }

    private static byte[] numbers(long... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (long value : values) {
            PmWriter.number(out, value);
        }
        return out.toByteArray();
    }

    @Test
    void aDirectoryThatLiesIsNoPack() throws IOException {
        Opened no = refused(Reason.NOT_A_PACK);
        assertThat(withRoot(numbers(1L << 40, 0, 1, 1, 1))).as("more than there is").isEqualTo(no);
        assertThat(withRoot(numbers(1, 0, 1, 0, 1))).as("no length").isEqualTo(no);
        assertThat(withRoot(numbers(1, 0, 1, 5, 0))).as("nowhere").isEqualTo(no);
        assertThat(withRoot(numbers(1, 0, 1, 5, 1, 9))).as("a rest").isEqualTo(no);
        assertThat(withRoot(numbers(2, 0, 0, 1, 1, 5, 5, 1, 0))).as("twice").isEqualTo(no);
        assertThat(withRoot(numbers(1, 0, 1, 5, 1L << 50))).as("beyond").isEqualTo(no);
        assertThat(withRoot(numbers(1, 0, 1, Integer.MAX_VALUE, 1))).as("large").isEqualTo(no);
        assertThat(withRoot(numbers(1, 0, 0, 5, 1))).as("no such leaf").isEqualTo(no);
        byte[] endless = new byte[40];
        Arrays.fill(endless, (byte) 0xff);
        assertThat(withRoot(endless)).as("a number without end").isEqualTo(no);
        assertThat(withRoot(new byte[10_000_000])).as("a bomb").isEqualTo(no);
    }

    @Test
    void aDirectoryThatIsItsOwnLeafEnds() throws IOException {
        PmWriter writer = world();
        writer.packing = 1;
        writer.root = PmWriter.directory(List.of(new PmWriter.Entry(0, 0, 5, 0)));
        byte[] file = writer.write(0, 1);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(40, 127).putLong(48, 5);
        assertThat(opened(file)).isEqualTo(refused(Reason.NOT_A_PACK));
    }

    @Test
    void whereverItIsCutOffOrDamagedItIsRefusedOrHasGaps() throws IOException {
        PmWriter writer = world();
        writer.leafSize = 1;
        byte[] whole = writer.write(0, 1);
        for (int length = 0; length < whole.length; length++) {
            assertThat(opened(Arrays.copyOf(whole, length)))
                    .as("cut to " + length)
                    .isInstanceOf(Opened.Refused.class);
        }
        long seed = new Random().nextLong();
        System.out.println("PmTilesTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 600; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            if (opened(damaged) instanceof Opened.Ready(AreaPack pack)) {
                try (pack) {
                    pack.tile(0, 0, 0);
                    pack.tile(1, 1, 0);
                }
            }
        }
    }

    @Test
    void whatItIsCalledDoesNotMatter() throws IOException {
        Path named = Files.write(folder.resolve("area.mbtiles"), world().write(0, 1));
        assertThat(new AreaFiles(JsonTexts::of).open(named)).isInstanceOf(Opened.Ready.class);
        Path text = Files.writeString(folder.resolve("notas.pmtiles"), "não é um mapa".repeat(99));
        assertThat(new AreaFiles(JsonTexts::of).open(text)).isEqualTo(refused(Reason.NOT_A_PACK));
        assertThat(new AreaFiles(JsonTexts::of).open(folder.resolve("nada")))
                .isEqualTo(refused(Reason.UNREADABLE));
    }
}

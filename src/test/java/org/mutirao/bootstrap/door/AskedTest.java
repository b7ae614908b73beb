package org.mutirao.bootstrap.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is asked at the door, read from bytes of which nothing is believed.
class AskedTest {
    private static final Asked.Line LINE =
            new Asked.Line(
                    "0.1.0",
                    List.of("--json", "need", "40 água @Escola São José \uD83C\uDF0A", ""),
                    Path.of("/tmp/aqui"),
                    Optional.of(Path.of("/tmp/frase")));

    private static Asked read(byte[] block) throws IOException {
        return read(block.length, block);
    }

    private static Asked read(int length, byte[] block) throws IOException {
        byte[] all = ByteBuffer.allocate(4 + block.length).putInt(length).put(block).array();
        return Asked.read(new DataInputStream(new ByteArrayInputStream(all)));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertThat(read(Asked.written(LINE).orElseThrow())).isEqualTo(LINE);
        assertThat(read(Asked.written(new Asked.Ring()).orElseThrow())).isEqualTo(new Asked.Ring());
    }

    @Test
    void everyByteMattersAndNoneIsTooMany() {
        byte[] whole = Asked.written(LINE).orElseThrow();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(part))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> read(whole.length, part)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length + 1)))
                .isInstanceOf(BadWords.class);
    }

    @Test
    void noLengthMakesItTakeMoreThanARequestMayHave() {
        byte[] nothing = {};
        for (int length : new int[] {-1, 0, Asked.MOST_BYTES + 1, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> read(length, nothing)).isInstanceOf(BadWords.class);
        }
    }

    @Test
    void garbageIsNeverMoreThanBadWords() {
        long seed = Long.getLong("mutirao.seed", System.nanoTime());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        byte[] whole = Asked.written(LINE).orElseThrow();
        for (int round = 0; round < 20_000; round++) {
            byte[] bent = whole.clone();
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(read(bent)).isNotNull();
            } catch (IOException expected) {
                assertThat(expected).isInstanceOf(BadWords.class);
            }
        }
    }

    @Test
    void pathsThatBeginNowhereAreNone() throws IOException {
        var relative = new Asked.Line("0.1.0", List.of("need"), Path.of("aqui"), Optional.empty());
        byte[] block = Asked.written(relative).orElseThrow();
        assertThatThrownBy(() -> read(block)).isInstanceOf(BadWords.class);
    }

    @Test
    void aLineThatIsTooLongIsNotAsked() {
        var line =
                new Asked.Line(
                        "0.1.0",
                        Collections.nCopies(Asked.MOST_BYTES / 4, "a"),
                        Path.of("/"),
                        Optional.empty());
        assertThat(Asked.written(line)).isEmpty();
    }
}

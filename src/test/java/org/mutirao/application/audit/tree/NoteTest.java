package org.mutirao.application.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.application.security.DeviceKeyPair;
import org.mutirao.application.security.DevicePublicKey;
import org.mutirao.infrastructure.crypto.Ed25519Signatures;

class NoteTest {
    /// The example that implementations of signed notes are compared with.
    private static final String PUBLISHED =
            """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final String PUBLISHED_KEY = "AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private final Ed25519Signatures ed25519 = new Ed25519Signatures();
    private final NoteSignatures signatures = new NoteSignatures(ed25519);
    private final DeviceKeyPair server = ed25519.generate();
    private final DeviceKeyPair witness = ed25519.generate();
    private final Checkpoint checkpoint =
            new Checkpoint("mutirao.org/scope/1", 3, TreeHash.ofLeaf(new byte[] {1}));
    private final Note signed =
            signatures.sign(Note.unsigned(checkpoint.text()), "mutirao.org/scope/1", server);
    private final Instant then = Instant.parse("2026-03-01T10:00:00Z");
    private final Note cosigned = signatures.cosign(signed, "laptop-a", witness, then);

    @Test
    void noteThatOthersPublishedIsReadAndJudged() {
        Note note = parsed(PUBLISHED);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(signatures.judge(note, published(1)))
                .isInstanceOf(NoteSignatures.Said.Signed.class);
        assertThat(note.bytes()).isEqualTo(PUBLISHED.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(published(1).id())).isEqualTo("530d903a");
    }

    private static NoteKey published(int typeBytes) {
        byte[] typed = Base64.getDecoder().decode(PUBLISHED_KEY);
        String hex = HexFormat.of().formatHex(typed, typeBytes, typed.length);
        return new NoteKey("example.com/foo", NoteKey.Kind.SIGNED, new DevicePublicKey(hex));
    }

    @Test
    void textThatWasChangedIsForged() {
        Note note = parsed(PUBLISHED.replace("example message", "example massage"));
        assertThat(signatures.judge(note, published(1)))
                .isEqualTo(new NoteSignatures.Said.Forged());
    }

    @Test
    void whoDidNotSignSaysNothing() {
        NoteKey other = key("laptop-a", NoteKey.Kind.SIGNED, witness);
        assertThat(signatures.judge(cosigned, other)).isEqualTo(new NoteSignatures.Said.Nothing());
        NoteKey renamed = key("laptop-b", NoteKey.Kind.COSIGNED, witness);
        assertThat(signatures.judge(cosigned, renamed))
                .isEqualTo(new NoteSignatures.Said.Nothing());
    }

    @Test
    void cosignatureSaysWhen() {
        Note read = Note.parse(cosigned.bytes()).orElseThrow();
        assertThat(signatures.judge(read, key("laptop-a", NoteKey.Kind.COSIGNED, witness)))
                .isEqualTo(new NoteSignatures.Said.Signed(then));
        assertThat(signatures.judge(read, key("mutirao.org/scope/1", NoteKey.Kind.SIGNED, server)))
                .isInstanceOf(NoteSignatures.Said.Signed.class);
        assertThat(Checkpoint.parse(read.text())).contains(checkpoint);
    }

    @Test
    void cosignatureOfAnotherTimeIsForged() {
        Note.Line line = cosigned.lines().getLast();
        byte[] later = line.signature().clone();
        later[7]++;
        Note moved = signed.with(new Note.Line(line.name(), line.id(), later));
        assertThat(signatures.judge(moved, key("laptop-a", NoteKey.Kind.COSIGNED, witness)))
                .isEqualTo(new NoteSignatures.Said.Forged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "text\n",
                "text\n\n",
                "text\n\nno mark AAAAAAA=\n",
                "text\n\n\u2014 name AAAAAAA=",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name AAAAAAB=\n",
                "text\n\n\u2014 na+me AAAAAAA=\n",
                "text\n\n\u2014 na\u00a0me AAAAAAA=\n",
                "text\n\n\u2014  AAAAAAA=\n",
                "text\n\n\u2014 name AAAAAAA= \n",
                "text\n\n\u2014 name AAAAAAA=\r\n",
                "te\u0001xt\n\n\u2014 name AAAAAAA=\n",
                "\n\n\u2014 name AAAAAAA=\n",
            })
    void whatIsNoNoteIsNotRead(String text) {
        assertThat(Note.parse(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void atMostAHundredSignaturesAreRead() {
        String line = "\u2014 name AAAAAAA=\n";
        assertThat(Note.parse(("t\n\n" + line.repeat(100)).getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        assertThat(Note.parse(("t\n\n" + line.repeat(101)).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void noteIsReadAsItWasWrittenWhateverByteIsChanged() {
        long seed = System.nanoTime();
        System.out.println("NoteTest seed " + seed);
        var random = new Random(seed);
        byte[] good = cosigned.bytes();
        for (int i = 0; i < 5_000; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            Note.parse(bad).ifPresent(note -> assertThat(note.bytes()).isEqualTo(bad));
        }
    }

    @Test
    void textThatNoNoteCanHoldIsRefused() {
        for (String text : List.of("", "no end", "a\u0000b\n", "\ud800\n", "\n")) {
            assertThatThrownBy(() -> Note.unsigned(text))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> key("two words", NoteKey.Kind.SIGNED, server))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log\n03\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "log\n-3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "log\n9223372036854775808\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "log\n3\nAAAA\n",
                "log\n3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nmore\n",
                "log\n3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "\n3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "log\n",
            })
    void whatIsNoCheckpointIsNotRead(String text) {
        assertThat(Checkpoint.parse(text)).isEmpty();
    }

    @Test
    void receiptProvesItsLeafAndNoOther() {
        TreeHash leaf = TreeHash.ofLeaf(new byte[] {1});
        TreeHash sibling = TreeHash.ofLeaf(new byte[] {2});
        var at = new Checkpoint("log", 2, TreeHash.ofNode(sibling, leaf));
        Note note = signatures.sign(Note.unsigned(at.text()), "log", server);
        Receipt read = Receipt.parse(new Receipt(1, List.of(sibling), note).bytes()).orElseThrow();
        assertThat(read.proves(leaf)).contains(at);
        assertThat(read.proves(sibling)).isEmpty();
        assertThat(new Receipt(0, List.of(sibling), note).proves(leaf)).isEmpty();
        assertThat(signatures.judge(read.checkpoint(), key("log", NoteKey.Kind.SIGNED, server)))
                .isInstanceOf(NoteSignatures.Said.Signed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v2\nindex 0\n\n%s",
                "c2sp.org/tlog-proof@v1\nindex 01\n\n%s",
                "c2sp.org/tlog-proof@v1\n\n%s",
                "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\n%s",
                "c2sp.org/tlog-proof@v1\nindex 0\n\nlog",
            })
    void whatIsNoReceiptIsNotRead(String form) {
        String text = form.replace("%s", new String(signed.bytes(), StandardCharsets.UTF_8));
        assertThat(Receipt.parse(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void receiptMayCarryWhatNobodyVouchesFor() {
        String text =
                "c2sp.org/tlog-proof@v1\nextra AAAA\nindex 0\n\n"
                        + new String(signed.bytes(), StandardCharsets.UTF_8);
        assertThat(Receipt.parse(text.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    private static Note parsed(String text) {
        return Note.parse(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static NoteKey key(String name, NoteKey.Kind kind, DeviceKeyPair pair) {
        return new NoteKey(name, kind, pair.publicKey());
    }
}

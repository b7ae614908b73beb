package org.mutirao.application.audit.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.mutirao.application.security.DeviceKeyPair;
import org.mutirao.application.security.DeviceSignatures;

/// Signs notes, and judges the signatures of known keys.
///
/// @see <a href="https://c2sp.org/tlog-cosignature">C2SP tlog-cosignature</a>
public final class NoteSignatures {
    private static final String COSIGNED = "cosignature/v1\ntime %d\n%s";

    private final DeviceSignatures signatures;

    public NoteSignatures(DeviceSignatures signatures) {
        this.signatures = signatures;
    }

    /// What a key that is known says of a note.
    public sealed interface Said {
        /// @param at when it was cosigned; the epoch's begin for a plain signature, which has no
        ///   time
        record Signed(Instant at) implements Said {}

        /// It is not among the signatures.
        record Nothing() implements Said {}

        /// A line claims to be its signature and is not: the whole note is to be refused.
        record Forged() implements Said {}
    }

    /// @param name see [NoteKey#name]
    public Note sign(Note note, String name, DeviceKeyPair pair) {
        NoteKey key = new NoteKey(name, NoteKey.Kind.SIGNED, pair.publicKey());
        byte[] signature = signatures.sign(pair, utf8(note.text()));
        return note.with(new Note.Line(name, key.id(), signature));
    }

    /// @param at to the second
    public Note cosign(Note note, String name, DeviceKeyPair pair, Instant at) {
        NoteKey key = new NoteKey(name, NoteKey.Kind.COSIGNED, pair.publicKey());
        long seconds = at.getEpochSecond();
        byte[] signature = signatures.sign(pair, cosigned(seconds, note));
        byte[] timed =
                ByteBuffer.allocate(Long.BYTES + signature.length)
                        .putLong(seconds)
                        .put(signature)
                        .array();
        return note.with(new Note.Line(name, key.id(), timed));
    }

    /// What the first line of that key comes to.
    public Said judge(Note note, NoteKey key) {
        return note.lines().stream()
                .filter(line -> line.isOf(key))
                .findFirst()
                .map(line -> judge(note, key, line.signature()))
                .orElseGet(Said.Nothing::new);
    }

    private Said judge(Note note, NoteKey key, byte[] signature) {
        return switch (key.kind()) {
            case SIGNED ->
                    signatures.verify(key.key(), utf8(note.text()), signature)
                            ? new Said.Signed(Instant.EPOCH)
                            : new Said.Forged();
            case COSIGNED ->
                    cosignedAt(note, key, signature)
                            .<Said>map(Said.Signed::new)
                            .orElseGet(Said.Forged::new);
        };
    }

    private Optional<Instant> cosignedAt(Note note, NoteKey key, byte[] timed) {
        if (timed.length <= Long.BYTES) {
            return Optional.empty();
        }
        long seconds = ByteBuffer.wrap(timed).getLong();
        byte[] signature = Arrays.copyOfRange(timed, Long.BYTES, timed.length);
        boolean holds =
                seconds >= 0
                        && seconds <= Instant.MAX.getEpochSecond()
                        && signatures.verify(key.key(), cosigned(seconds, note), signature);
        return holds ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    }

    private static byte[] cosigned(long seconds, Note note) {
        return utf8(COSIGNED.formatted(seconds, note.text()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.mutirao.application.audit.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.mutirao.application.security.DevicePublicKey;

/// Who signs notes, and how: a name, a public key, and what a signature of it says.
///
/// @see <a href="https://c2sp.org/signed-note">C2SP signed-note</a>
public record NoteKey(String name, Kind kind, DevicePublicKey key) {
    private static final int ID_BYTES = 4;

    public enum Kind {
        /// Signs the text itself.
        SIGNED(1),
        /// Signs, with a time, that it saw no other history.
        COSIGNED(4);

        private final byte type;

        Kind(int type) {
            this.type = (byte) type;
        }
    }

    /// @throws IllegalArgumentException for a name that is empty or holds a space, a plus or a
    ///   control character
    public NoteKey {
        if (!fits(name)) {
            throw new IllegalArgumentException("no name of a key: " + name);
        }
    }

    static boolean fits(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c ->
                                c == '+'
                                        || Character.isWhitespace(c)
                                        || Character.isSpaceChar(c)
                                        || Character.isISOControl(c));
    }

    /// The four bytes by which a signature line names its key. Two keys may share them: they only
    /// say which key to try.
    byte[] id() {
        MessageDigest digest = Sha256.start();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(kind.type);
        return Arrays.copyOf(digest.digest(HexFormat.of().parseHex(key.hex())), ID_BYTES);
    }
}

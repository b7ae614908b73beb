package org.mutirao.application.audit.tree;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A hash of the tree: 32 bytes of SHA-256.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1">RFC 6962, 2.1</a>
public final class TreeHash {
    public static final int BYTES = 32;

    /// The root of a tree without leaves.
    public static final TreeHash EMPTY = new TreeHash(Sha256.start().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws IllegalArgumentException for another length than [#BYTES]
    public static TreeHash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a tree hash has 32 bytes, not " + bytes.length);
        }
        return new TreeHash(bytes.clone());
    }

    public static TreeHash ofLeaf(byte[] content) {
        MessageDigest digest = Sha256.start();
        digest.update(LEAF);
        return new TreeHash(digest.digest(content));
    }

    public static TreeHash ofNode(TreeHash left, TreeHash right) {
        MessageDigest digest = Sha256.start();
        digest.update(NODE);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes));
    }

    /// A copy of the 32 bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}

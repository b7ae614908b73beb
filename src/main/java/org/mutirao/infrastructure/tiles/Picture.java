package org.mutirao.infrastructure.tiles;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What the first bytes of a tile say of it, whatever the file's metadata claims.
///
/// @param size pixels of its side; 0 where they do not say
record Picture(Form form, int size) {
    enum Form {
        PNG,
        JPEG,
        WEBP,
        /// Packed, as only tiles of lines and areas are.
        VECTOR,
        OTHER
    }

    private static final int USUAL = 256;
    private static final int PNG_WIDTH = 16;
    private static final int GZIP = 0x1f8b;
    private static final int ZLIB = 0x78;

    static Picture of(byte[] bytes) {
        if (begins(bytes, 0, "\u0089PNG") && bytes.length >= PNG_WIDTH + 4) {
            return new Picture(Form.PNG, ByteBuffer.wrap(bytes).getInt(PNG_WIDTH));
        }
        if (bytes.length > 4 && pair(bytes, 0) == 0xffd8) {
            return new Picture(Form.JPEG, jpegWidth(bytes));
        }
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) {
            return new Picture(Form.WEBP, USUAL);
        }
        boolean packed = bytes.length > 2 && (pair(bytes, 0) == GZIP || (bytes[0] & 255) == ZLIB);
        return new Picture(packed ? Form.VECTOR : Form.OTHER, USUAL);
    }

    /// Walks the segments up to the frame's header.
    private static int jpegWidth(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 255) == 0xff) {
            int marker = bytes[at + 1] & 255;
            boolean frame =
                    marker >= 0xc0
                            && marker <= 0xcf
                            && marker != 0xc4
                            && marker != 0xc8
                            && marker != 0xcc;
            if (frame) {
                return pair(bytes, at + 7);
            }
            at += 2 + pair(bytes, at + 2);
        }
        return USUAL;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 255) << 8 | bytes[at + 1] & 255;
    }

    private static boolean begins(byte[] bytes, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}

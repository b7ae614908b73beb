package org.mutirao.infrastructure.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.InflaterOutputStream;

/// Unpacks a font of the web: WOFF 1.0 is a TrueType font whose tables are deflated one by one.
///
/// @see <a href="https://www.w3.org/TR/WOFF/">WOFF File Format 1.0</a>
final class Woff {
    private static final int SIGNATURE = 0x774f4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private final ByteBuffer woff;

    private Woff(byte[] woff) {
        this.woff = ByteBuffer.wrap(woff);
    }

    /// @return the same font as TrueType
    /// @throws IOException it is no such font
    static byte[] unpacked(byte[] woff) throws IOException {
        try {
            return new Woff(woff).unpacked();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("a font that ends too early", e);
        }
    }

    private byte[] unpacked() throws IOException {
        if (woff.getInt(0) != SIGNATURE) {
            throw new IOException("no WOFF font");
        }
        int tables = woff.getShort(12);
        int at = SFNT_HEADER + tables * SFNT_ENTRY;
        int size = at;
        for (int i = 0; i < tables; i++) {
            size += padded(original(i));
        }
        ByteBuffer font = ByteBuffer.allocate(size);
        head(font, tables);
        for (int i = 0; i < tables; i++) {
            int entry = SFNT_HEADER + i * SFNT_ENTRY;
            font.putInt(entry, woff.getInt(entry(i)));
            font.putInt(entry + 4, woff.getInt(entry(i) + 16));
            font.putInt(entry + 8, at);
            font.putInt(entry + 12, original(i));
            font.put(at, table(i));
            at += padded(original(i));
        }
        return font.array();
    }

    private void head(ByteBuffer font, int tables) {
        int power = Integer.highestOneBit(tables);
        font.putInt(0, woff.getInt(4));
        font.putShort(4, (short) tables);
        font.putShort(6, (short) (power * SFNT_ENTRY));
        font.putShort(8, (short) Integer.numberOfTrailingZeros(power));
        font.putShort(10, (short) ((tables - power) * SFNT_ENTRY));
    }

    private byte[] table(int i) throws IOException {
        int from = woff.getInt(entry(i) + 4);
        int packed = woff.getInt(entry(i) + 8);
        byte[] bytes = Arrays.copyOfRange(woff.array(), from, from + packed);
        if (packed == original(i)) {
            return bytes;
        }
        var out = new ByteArrayOutputStream(original(i));
        try (OutputStream inflating = new InflaterOutputStream(out)) {
            inflating.write(bytes);
        }
        return out.toByteArray();
    }

    private int entry(int i) {
        return HEADER + i * ENTRY;
    }

    private int original(int i) {
        return woff.getInt(entry(i) + 12);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}

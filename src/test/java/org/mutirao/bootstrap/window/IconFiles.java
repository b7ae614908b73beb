package org.mutirao.bootstrap.window;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// The program's picture as the installers of three systems want it: a PNG, and that PNG within the
/// containers of Windows and macOS.
///
/// @see <a href="https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)">Icons in
///   Win32</a>
/// @see <a href="https://en.wikipedia.org/wiki/Apple_Icon_Image_format">Apple Icon Image format</a>
final class IconFiles {
    static final int SIZE = 256;
    private static final int ICO_HEADER = 22;
    private static final int ICNS_HEADER = 8;

    private IconFiles() {}

    /// Writes `mutirao.png`, `.ico` and `.icns` into `folder`.
    static void write(Image drawn, Path folder) throws IOException {
        byte[] png = png(drawn);
        Files.write(folder.resolve("mutirao.png"), png);
        Files.write(folder.resolve("mutirao.ico"), ico(png));
        Files.write(folder.resolve("mutirao.icns"), icns(png));
    }

    private static byte[] png(Image drawn) throws IOException {
        BufferedImage copy = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                copy.setRGB(x, y, drawn.getPixelReader().getArgb(x, y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", bytes);
        return bytes.toByteArray();
    }

    /// A directory of one picture; a width and height of 0 mean 256.
    static byte[] ico(byte[] png) {
        return ByteBuffer.allocate(ICO_HEADER + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 32)
                .putInt(png.length)
                .putInt(ICO_HEADER)
                .put(png)
                .array();
    }

    /// One entry, whose type says 256 by 256.
    static byte[] icns(byte[] png) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write("icns".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(2 * ICNS_HEADER + png.length);
        out.write("ic08".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(ICNS_HEADER + png.length);
        out.write(png);
        return bytes.toByteArray();
    }
}

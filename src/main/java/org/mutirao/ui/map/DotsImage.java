package org.mutirao.ui.map;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.marks.Marks;
import org.mutirao.ui.map.marks.Spot;
import org.mutirao.ui.map.marks.Stamps;

/// All marks in sight as dots in one picture, which costs the same to show however many they are.
final class DotsImage {
    private static final double AROUND = 8; // points

    private int width;
    private int height;
    private int[] pixels = new int[0];
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable Image image;

    /// @return of as many pixels as the screen has there
    Image draw(Marks marks, Camera camera, Stamps stamps) {
        double density = stamps.density();
        double around = AROUND * density;
        size((int) Math.ceil(camera.width() * density), (int) Math.ceil(camera.height() * density));
        Arrays.fill(pixels, 0);
        for (Spot spot : marks.spots()) {
            double x = camera.screenX(spot.x()) * density;
            double y = camera.screenY(spot.y()) * density;
            if (x > -around && y > -around && x < width + around && y < height + around) {
                stamps.dot(spot.look()).into(pixels, width, height, x, y);
            }
        }
        PixelBuffer<IntBuffer> whole = Objects.requireNonNull(buffer);
        whole.updateBuffer(all -> null);
        return Objects.requireNonNull(image);
    }

    private void size(int across, int down) {
        if (buffer == null || across != width || down != height) {
            width = Math.max(1, across);
            height = Math.max(1, down);
            pixels = new int[width * height];
            buffer =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(pixels),
                            PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }
    }
}

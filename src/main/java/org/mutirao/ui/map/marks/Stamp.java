package org.mutirao.ui.map.marks;

import java.util.function.DoubleBinaryOperator;
import java.util.function.IntUnaryOperator;

/// A small picture with soft edges, made of shapes whose distance from a point is known: as fine as
/// the screen is. Colours are ARGB with the alpha already multiplied in.
public final class Stamp {
    private final int size;
    private final double density;
    private final int[] pixels;

    /// @param points length of its sides
    /// @param density pixels to a point
    public Stamp(int points, double density) {
        this.size = (int) Math.ceil(points * density);
        this.density = density;
        this.pixels = new int[size * size];
    }

    /// In pixels.
    public int size() {
        return size;
    }

    public int[] pixels() {
        return pixels;
    }

    /// @param distance from the shape's edge to a point that is told from the middle, in points:
    ///   negative within
    /// @param rgb opaque
    public Stamp add(DoubleBinaryOperator distance, int rgb) {
        return add(distance, at -> rgb);
    }

    /// @param rgb by the pixel's index
    public Stamp add(DoubleBinaryOperator distance, IntUnaryOperator rgb) {
        double middle = size / 2.0;
        for (int i = 0; i < pixels.length; i++) {
            double x = (i % size + 0.5 - middle) / density;
            double y = (Math.floorDiv(i, size) + 0.5 - middle) / density;
            double part = Math.clamp(0.5 - distance.applyAsDouble(x, y) * density, 0, 1);
            if (part > 0) {
                pixels[i] = over(pixels[i], rgb.applyAsInt(i), part);
            }
        }
        return this;
    }

    /// Draws it into a larger picture, with its middle at a point; all in pixels.
    public void into(int[] target, int width, int height, double x, double y) {
        int left = (int) Math.round(x - size / 2.0);
        int top = (int) Math.round(y - size / 2.0);
        int fromColumn = Math.max(0, -left);
        int toColumn = Math.min(size, width - left);
        for (int row = Math.max(0, -top); row < Math.min(size, height - top); row++) {
            int at = (top + row) * width + left;
            for (int column = fromColumn; column < toColumn; column++) {
                int pixel = pixels[row * size + column];
                int alpha = pixel >>> 24;
                if (alpha == 255) {
                    target[at + column] = pixel;
                } else if (alpha > 0) {
                    target[at + column] = pixel + faded(target[at + column], 255 - alpha);
                }
            }
        }
    }

    private static int over(int below, int rgb, double part) {
        int alpha = (int) Math.round(part * 255);
        int above = faded(rgb | 0xff00_0000, alpha);
        return above + faded(below, 255 - alpha);
    }

    private static int faded(int pixel, int part) {
        int evens = (pixel & 0x00ff_00ff) * part + 0x0080_0080;
        int odds = (pixel >>> 8 & 0x00ff_00ff) * part + 0x0080_0080;
        evens = evens + (evens >>> 8 & 0x00ff_00ff) >>> 8 & 0x00ff_00ff;
        odds = odds + (odds >>> 8 & 0x00ff_00ff) & 0xff00_ff00;
        return evens | odds;
    }
}

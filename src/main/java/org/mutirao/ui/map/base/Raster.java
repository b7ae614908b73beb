package org.mutirao.ui.map.base;

import java.util.Arrays;

/// A square picture that lines and areas are drawn into with soft edges, on any one thread.
///
/// An area is the running sum, along each row, of what its edges cut off: each edge adds the exact
/// part of every pixel to its right, so that edges that run back take it away again.
final class Raster {
    private static final int OPAQUE = 0xff00_0000;
    private static final double JOIN = 0.5;

    private final int size;
    private final int stride;
    private final float[] cover;
    private final int[] pixels;
    private int firstRow;
    private int lastRow;
    private int firstColumn;
    private int lastColumn;

    Raster(int size, int background) {
        this.size = size;
        this.stride = size + 2;
        this.cover = new float[stride * size];
        this.pixels = new int[size * size];
        Arrays.fill(pixels, background | OPAQUE);
        clear();
    }

    /// ARGB, row by row.
    int[] pixels() {
        return pixels;
    }

    /// Adds the outline of an area: x, y, x, y, … in pixels; the last point is joined to the first.
    void outline(double[] line, int length) {
        for (int i = 0; i + 3 < length; i += 2) {
            edge(line[i], line[i + 1], line[i + 2], line[i + 3]);
        }
        edge(line[length - 2], line[length - 1], line[0], line[1]);
    }

    /// Fills what was outlined since the last time.
    void fill(int color) {
        paint(color, 1);
    }

    /// Draws a line through the points, in pixels.
    void stroke(double[] line, int length, double width, int color) {
        for (int i = 0; i + 3 < length; i += 2) {
            segment(line[i], line[i + 1], line[i + 2], line[i + 3], Math.max(width, 1) / 2);
        }
        paint(color, Math.min(width, 1));
    }

    private void segment(double x0, double y0, double x1, double y1, double half) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length == 0 || outside(x0, x1, half) || outside(y0, y1, half)) {
            return;
        }
        double alongX = (x1 - x0) / length * half;
        double alongY = (y1 - y0) / length * half;
        double endX = alongX * JOIN;
        double endY = alongY * JOIN;
        double ax = x0 - endX;
        double ay = y0 - endY;
        double bx = x1 + endX;
        double by = y1 + endY;
        edge(ax - alongY, ay + alongX, bx - alongY, by + alongX);
        edge(bx - alongY, by + alongX, bx + alongY, by - alongX);
        edge(bx + alongY, by - alongX, ax + alongY, ay - alongX);
        edge(ax + alongY, ay - alongX, ax - alongY, ay + alongX);
    }

    private boolean outside(double from, double to, double half) {
        return Math.max(from, to) < -half - 1 || Math.min(from, to) > size + half + 1;
    }

    /// What lies left of the picture cuts off whole rows; what lies right of it, nothing.
    private void edge(double x0, double y0, double x1, double y1) {
        if (crosses(x0, x1, 0)) {
            split(x0, y0, x1, y1, 0);
        } else if (crosses(x0, x1, size)) {
            split(x0, y0, x1, y1, size);
        } else {
            bounded(Math.clamp(x0, 0, size), y0, Math.clamp(x1, 0, size), y1);
        }
    }

    private static boolean crosses(double from, double to, double at) {
        return Math.min(from, to) < at && Math.max(from, to) > at;
    }

    private void split(double x0, double y0, double x1, double y1, double at) {
        double y = y0 + (at - x0) * (y1 - y0) / (x1 - x0);
        edge(x0, y0, at, y);
        edge(at, y, x1, y1);
    }

    private void bounded(double x0, double y0, double x1, double y1) {
        if (y0 > y1) {
            rows(x1, y1, x0, y0, -1);
        } else if (y0 < y1) {
            rows(x0, y0, x1, y1, 1);
        }
    }

    private void rows(double x0, double top, double x1, double bottom, int direction) {
        double slope = (x1 - x0) / (bottom - top);
        int from = (int) Math.max(0, Math.floor(top));
        int to = (int) Math.min(size, Math.ceil(bottom));
        for (int row = from; row < to; row++) {
            double above = Math.max(row, top);
            double below = Math.min(row + 1, bottom);
            double here = Math.clamp(x0 + slope * (above - top), 0, size);
            double next = Math.clamp(x0 + slope * (below - top), 0, size);
            cut(
                    row * stride,
                    Math.min(here, next),
                    Math.max(here, next),
                    (below - above) * direction);
        }
        if (from < to) {
            firstRow = Math.min(firstRow, from);
            lastRow = Math.max(lastRow, to);
            firstColumn = Math.min(firstColumn, (int) Math.min(x0, x1));
            lastColumn = Math.max(lastColumn, (int) Math.max(x0, x1) + 2);
        }
    }

    /// One edge within one row: the pixels it passes get their part, the first behind it the rest.
    private void cut(int start, double left, double right, double height) {
        int first = (int) left;
        int last = (int) right;
        if (first == last) {
            double mean = (left + right) / 2 - first;
            cover[start + first] += (float) (height * (1 - mean));
            cover[start + first + 1] += (float) (height * mean);
            return;
        }
        double steep = height / (right - left);
        double passed = 0;
        double given = 0;
        for (int column = first; column <= last; column++) {
            double from = Math.max(left, column);
            double to = Math.min(right, column + 1.0);
            double part = (to - from) * steep;
            double covered = passed + part * (1 - ((from + to) / 2 - column));
            cover[start + column] += (float) (covered - given);
            given = covered;
            passed += part;
        }
        cover[start + last + 1] += (float) (height - given);
    }

    private void paint(int color, double opacity) {
        for (int row = firstRow; row < lastRow; row++) {
            float sum = 0;
            for (int column = firstColumn; column < Math.min(size, lastColumn); column++) {
                sum += cover[row * stride + column];
                float part = Math.min(1, Math.abs(sum)) * (float) opacity;
                if (part > 1 / 512f) {
                    int at = row * size + column;
                    pixels[at] = mix(pixels[at], color, part);
                }
            }
        }
        clear();
    }

    private void clear() {
        if (firstRow < lastRow) {
            Arrays.fill(cover, firstRow * stride, lastRow * stride, 0);
        }
        firstRow = size;
        lastRow = 0;
        firstColumn = size;
        lastColumn = 0;
    }

    private static int mix(int below, int above, float part) {
        int mixed = OPAQUE;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = below >> shift & 255;
            int to = above >> shift & 255;
            mixed |= Math.round(from + (to - from) * part) << shift;
        }
        return mixed;
    }
}

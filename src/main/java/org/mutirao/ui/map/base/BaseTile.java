package org.mutirao.ui.map.base;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.mutirao.ui.map.base.BaseMap.Kind;
import org.mutirao.ui.map.base.BaseMap.Shape;
import org.mutirao.ui.map.geo.Camera;

/// One square of the base at one zoom, drawn on whichever thread asks.
public final class BaseTile {
    public static final int SIZE = 512;

    private static final double MUNICIPALITIES_FROM = 7.5;
    private static final String BY_MUNICIPALITY = "RS";
    private static final double BORDER = 1.4;
    private static final double LINE = 1;
    private static final double RIVER = 1.1;
    private static final double MARGIN = 4;
    private static final double ALMOST = 1e-9;
    private static final double LEAST_STEP = 0.6;

    private final BaseMap map;
    private final Palette palette;
    private final double zoom;
    private final double density;
    private final double left;
    private final double top;
    private final Envelope box;
    private final Raster raster;

    private BaseTile(
            BaseMap map, Palette palette, double zoom, int column, int row, double density) {
        this.map = map;
        this.palette = palette;
        this.zoom = zoom;
        this.density = density;
        double side = side(zoom);
        left = column * side;
        top = row * side;
        double margin = side * MARGIN / SIZE;
        box = new Envelope(left, left + side, top, top + side);
        box.expandBy(margin);
        raster = new Raster(SIZE, palette.outside());
    }

    /// How wide a tile is in the plane.
    public static double side(double zoom) {
        return SIZE / Camera.scale(zoom);
    }

    /// @param zoom of the pixels
    /// @param density pixels to a point: lines are as wide as at one, and no more is shown
    /// @return ARGB, row by row
    public static int[] draw(
            BaseMap map, Palette palette, double zoom, int column, int row, double density) {
        return new BaseTile(map, palette, zoom, column, row, density).draw();
    }

    private int[] draw() {
        boolean near = zoom - Math.log(density) / Math.log(2) >= MUNICIPALITIES_FROM - ALMOST;
        List<Shape> states = map.shapes(Kind.STATE, box);
        List<Shape> parts = near ? map.shapes(Kind.MUNICIPALITY, box) : List.of();
        fill(
                states.stream().filter(s -> !(near && s.name().equals(BY_MUNICIPALITY))).toList(),
                palette.land());
        fill(parts, palette.land());
        fill(map.shapes(Kind.LAKE, box), palette.outside());
        stroke(map.shapes(Kind.RIVER, box), RIVER, palette.river());
        stroke(parts, LINE, palette.line());
        stroke(
                states.stream().filter(s -> !(near && s.name().equals(BY_MUNICIPALITY))).toList(),
                BORDER,
                palette.border());
        return raster.pixels();
    }

    private void fill(List<Shape> shapes, int color) {
        for (Shape shape : shapes) {
            for (double[] line : shape.lines()) {
                double[] pixels = new double[line.length];
                raster.outline(pixels, project(line, pixels));
            }
            raster.fill(color);
        }
    }

    private void stroke(List<Shape> shapes, double width, int color) {
        for (Shape shape : shapes) {
            for (double[] line : shape.lines()) {
                double[] pixels = new double[line.length];
                raster.stroke(pixels, project(line, pixels), width * density, color);
            }
        }
    }

    /// Into pixels of this tile, without the points that would not move the line.
    private int project(double[] line, double[] pixels) {
        double scale = Camera.scale(zoom);
        int length = 0;
        for (int i = 0; i < line.length; i += 2) {
            double x = (line[i] - left) * scale;
            double y = (line[i + 1] - top) * scale;
            boolean last = i + 2 >= line.length;
            if (length == 0 || last || far(pixels, length, x, y)) {
                pixels[length++] = x;
                pixels[length++] = y;
            }
        }
        return length;
    }

    private static boolean far(double[] pixels, int length, double x, double y) {
        return Math.abs(x - pixels[length - 2]) > LEAST_STEP
                || Math.abs(y - pixels[length - 1]) > LEAST_STEP;
    }
}

package org.mutirao.ui.map.geo;

import org.locationtech.jts.geom.Envelope;

/// The window onto the plane: what is in its middle, how near, and how large it is.
///
/// @param x of the middle, in the plane of [Mercator]
/// @param zoom the world is 256 pixels wide at 0 and doubles with each step; steps are halves
/// @param width of the window, in pixels
public record Camera(double x, double y, double zoom, double width, double height) {
    public static final double LEAST_ZOOM = 3;
    public static final double MOST_ZOOM = 17;
    private static final int WORLD_PIXELS = 256;

    public Camera {
        x = Math.clamp(x, 0, 1);
        y = Math.clamp(y, 0, 1);
        zoom = Math.clamp(Math.rint(zoom * 2) / 2, LEAST_ZOOM, MOST_ZOOM);
    }

    /// Pixels to the plane's unit.
    public static double scale(double zoom) {
        return WORLD_PIXELS * Math.pow(2, zoom);
    }

    public double scale() {
        return scale(zoom);
    }

    public double screenX(double planeX) {
        return (planeX - x) * scale() + width / 2;
    }

    public double screenY(double planeY) {
        return (planeY - y) * scale() + height / 2;
    }

    public double planeX(double screenX) {
        return x + (screenX - width / 2) / scale();
    }

    public double planeY(double screenY) {
        return y + (screenY - height / 2) / scale();
    }

    public Camera sized(double newWidth, double newHeight) {
        return new Camera(x, y, zoom, newWidth, newHeight);
    }

    public Camera at(double planeX, double planeY) {
        return new Camera(planeX, planeY, zoom, width, height);
    }

    /// Moves what is seen by so many pixels.
    public Camera moved(double pixelsRight, double pixelsDown) {
        return at(x - pixelsRight / scale(), y - pixelsDown / scale());
    }

    /// Nearer or farther, with what is under the pointer staying there.
    public Camera zoomed(double steps, double screenX, double screenY) {
        Camera nearer = new Camera(x, y, zoom + steps, width, height);
        return nearer.at(
                planeX(screenX) - (screenX - width / 2) / nearer.scale(),
                planeY(screenY) - (screenY - height / 2) / nearer.scale());
    }

    /// The nearest view that shows all of `box`.
    ///
    /// @param margin pixels left free at each side
    /// @param most how near at most
    public Camera over(Envelope box, double margin, double most) {
        double across = Math.max(1, width - 2 * margin) / WORLD_PIXELS;
        double down = Math.max(1, height - 2 * margin) / WORLD_PIXELS;
        double fits =
                Math.min(
                        across / Math.max(box.getWidth(), 1e-9),
                        down / Math.max(box.getHeight(), 1e-9));
        double steps = Math.floor(2 * Math.log(fits) / Math.log(2)) / 2;
        return new Camera(
                (box.getMinX() + box.getMaxX()) / 2,
                (box.getMinY() + box.getMaxY()) / 2,
                Math.min(steps, most),
                width,
                height);
    }

    /// The part of the plane that is seen, and so many pixels around it.
    public Envelope seen(double around) {
        return new Envelope(
                planeX(-around), planeX(width + around), planeY(-around), planeY(height + around));
    }

    /// Whether a point is seen, at least so many pixels from the edge.
    public boolean shows(double planeX, double planeY, double margin) {
        return seen(-margin).contains(planeX, planeY);
    }
}

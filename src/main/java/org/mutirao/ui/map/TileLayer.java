package org.mutirao.ui.map;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import org.mutirao.ui.map.geo.Camera;

/// Draws squares where they belong; one that is missing is a part of a larger one, scaled.
final class TileLayer {
    private static final int GENERATIONS = 8;

    private final TileCache tiles;
    private final double density;

    /// @param density pixels to a point
    TileLayer(TileCache tiles, double density) {
        this.tiles = tiles;
        this.density = density;
    }

    /// @param zoom how finely the plane is cut
    void draw(GraphicsContext pen, Camera camera, double zoom) {
        tiles.forget();
        double side = Math.pow(2, -zoom);
        int last = (int) Math.ceil(1 / side) - 1;
        int fromColumn = Math.clamp((long) Math.floor(camera.planeX(0) / side), 0, last);
        int toColumn = Math.clamp((long) Math.floor(camera.planeX(camera.width()) / side), 0, last);
        int fromRow = Math.clamp((long) Math.floor(camera.planeY(0) / side), 0, last);
        int toRow = Math.clamp((long) Math.floor(camera.planeY(camera.height()) / side), 0, last);
        for (int row = fromRow; row <= toRow; row++) {
            for (int column = fromColumn; column <= toColumn; column++) {
                draw(pen, camera, new TileKey(zoom, column, row));
            }
        }
        tiles.begin();
    }

    private void draw(GraphicsContext pen, Camera camera, TileKey key) {
        Optional<Image> own = tiles.get(key);
        TileKey at = key;
        boolean gap = tiles.isGap(key);
        for (int i = 0; own.isEmpty() && i < GENERATIONS && at.zoom() >= 1; i++) {
            at = at.parent();
            own = gap ? tiles.get(at) : tiles.peek(at);
            gap &= tiles.isGap(at);
        }
        TileKey from = at;
        own.ifPresent(image -> part(pen, camera, key, from, image));
    }

    private void part(GraphicsContext pen, Camera camera, TileKey key, TileKey from, Image image) {
        double side = key.side();
        double left = whole(camera.screenX(key.column() * side));
        double top = whole(camera.screenY(key.row() * side));
        double right = whole(camera.screenX((key.column() + 1) * side));
        double bottom = whole(camera.screenY((key.row() + 1) * side));
        double share = side / from.side();
        double width = image.getWidth() * share;
        double height = image.getHeight() * share;
        pen.setImageSmoothing(Math.abs((right - left) * density - width) > 1);
        pen.drawImage(
                image,
                (key.column() * share - from.column()) * image.getWidth(),
                (key.row() * share - from.row()) * image.getHeight(),
                width,
                height,
                left,
                top,
                right - left,
                bottom - top);
    }

    /// The nearest place between two pixels.
    private double whole(double points) {
        return Math.rint(points * density) / density;
    }
}

package org.mutirao.ui.map;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.map.AreaPack;
import org.mutirao.ui.map.base.BaseMap;
import org.mutirao.ui.map.base.BaseTile;
import org.mutirao.ui.map.base.Palette;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.shared.Tasks;

/// Draws what the marks stand on: the base, and the area pack above it.
final class GroundPen {
    private static final int BASE_TILES = 48;
    private static final int PACK_TILES = 160;
    private static final int USUAL_TILE = 256;

    private final Tasks tasks;
    private final Runnable arrived;
    private double density = 1;
    private @Nullable TileLayer base;
    private @Nullable TileLayer pack;
    private @Nullable AreaPack opened;

    GroundPen(Tasks tasks, Runnable arrived) {
        this.tasks = tasks;
        this.arrived = arrived;
    }

    /// Another theme, or the first one: the squares are drawn anew.
    void base(BaseMap map, Palette palette) {
        double fine = density;
        int most = (int) Math.ceil(BASE_TILES * fine);
        base =
                new TileLayer(
                        new TileCache(tasks, most, key -> drawn(map, palette, key, fine), arrived),
                        fine);
    }

    /// Another screen. The base is to be given anew.
    ///
    /// @param pixels to a point
    void density(double pixels) {
        density = pixels;
        base = null;
        pack(opened);
    }

    void pack(@Nullable AreaPack area) {
        opened = area;
        pack =
                area == null
                        ? null
                        : new TileLayer(
                                new TileCache(
                                        tasks, PACK_TILES, key -> decoded(area, key), arrived),
                                density);
    }

    boolean hasPack() {
        return pack != null;
    }

    void draw(GraphicsContext pen, Camera camera) {
        if (base != null) {
            base.draw(pen, camera, camera.zoom() - 1 + finer(density));
        }
        if (pack != null && opened != null) {
            AreaPack.Info info = opened.info();
            long zoom = Math.round(camera.zoom() - finer(info.tileSize() / (double) USUAL_TILE));
            if (zoom >= info.minZoom()) {
                pack.draw(pen, camera, Math.min(zoom, info.maxZoom()));
            }
        }
    }

    /// How many zooms finer something so many times as large is.
    private static double finer(double times) {
        return Math.log(times) / Math.log(2);
    }

    private static Optional<Image> drawn(
            BaseMap map, Palette palette, TileKey key, double density) {
        int[] pixels =
                BaseTile.draw(map, palette, key.zoom() + 1, key.column(), key.row(), density);
        WritableImage image = new WritableImage(BaseTile.SIZE, BaseTile.SIZE);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        BaseTile.SIZE,
                        BaseTile.SIZE,
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        BaseTile.SIZE);
        return Optional.of(image);
    }

    /// A picture that is damaged is a gap.
    private static Optional<Image> decoded(AreaPack pack, TileKey key) {
        return pack.tile((int) key.zoom(), key.column(), key.row())
                .map(bytes -> new Image(new ByteArrayInputStream(bytes)))
                .filter(image -> !image.isError());
    }
}

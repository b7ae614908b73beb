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
    private @Nullable TileLayer base;
    private @Nullable TileLayer pack;
    private AreaPack.@Nullable Info info;

    GroundPen(Tasks tasks, Runnable arrived) {
        this.tasks = tasks;
        this.arrived = arrived;
    }

    /// Another theme, or the first one: the squares are drawn anew.
    void base(BaseMap map, Palette palette) {
        base =
                new TileLayer(
                        new TileCache(tasks, BASE_TILES, key -> drawn(map, palette, key), arrived));
    }

    void pack(@Nullable AreaPack opened) {
        info = opened == null ? null : opened.info();
        pack =
                opened == null
                        ? null
                        : new TileLayer(
                                new TileCache(
                                        tasks, PACK_TILES, key -> decoded(opened, key), arrived));
    }

    boolean hasPack() {
        return pack != null;
    }

    void draw(GraphicsContext pen, Camera camera) {
        if (base != null) {
            base.draw(pen, camera, camera.zoom() - 1);
        }
        if (pack != null && info != null) {
            double finer = Math.log(info.tileSize() / (double) USUAL_TILE) / Math.log(2);
            long zoom = Math.round(camera.zoom() - finer);
            if (zoom >= info.minZoom()) {
                pack.draw(pen, camera, Math.min(zoom, info.maxZoom()));
            }
        }
    }

    private static Optional<Image> drawn(BaseMap map, Palette palette, TileKey key) {
        int[] pixels = BaseTile.draw(map, palette, key.zoom() + 1, key.column(), key.row());
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

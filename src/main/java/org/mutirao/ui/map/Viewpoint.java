package org.mutirao.ui.map;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.locationtech.jts.geom.Envelope;
import org.mutirao.application.query.MapModel.LatLon;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.geo.Mercator;

/// From where the map is seen.
public final class Viewpoint {
    private static final double MARGIN = 40;
    private static final double STEP = 60;
    private static final Camera FIRST = new Camera(0.35, 0.55, 4, 0, 0);

    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(FIRST);

    Viewpoint() {}

    /// Told how much room there is.
    public void resize(double width, double height) {
        camera.set(camera.get().sized(width, height));
    }

    public void move(double pixelsRight, double pixelsDown) {
        camera.set(camera.get().moved(pixelsRight, pixelsDown));
    }

    /// @param columns and rows: steps to the right and down, as an arrow key takes them
    public void step(int columns, int rows) {
        move(-STEP * columns, -STEP * rows);
    }

    /// Nearer, or farther where `steps` is negative, around a point of the screen.
    public void zoom(double steps, double screenX, double screenY) {
        camera.set(camera.get().zoomed(steps, screenX, screenY));
    }

    /// Around the middle.
    public void zoom(double steps) {
        zoom(steps, camera.get().width() / 2, camera.get().height() / 2);
    }

    /// All of a part of the plane.
    ///
    /// @param most how near at most
    void over(Envelope box, double most) {
        camera.set(camera.get().over(box, MARGIN, most));
    }

    /// Nearer to all of `box`, by one step where it is in sight already.
    void enter(Envelope box) {
        Camera now = camera.get();
        Camera nearer = now.over(box, MARGIN, Camera.MOST_ZOOM);
        camera.set(
                nearer.zoom() > now.zoom()
                        ? nearer
                        : nearer.zoomed(
                                now.zoom() + 1 - nearer.zoom(),
                                nearer.width() / 2,
                                nearer.height() / 2));
    }

    /// Comes to a point of the plane where it is out of sight.
    void comeTo(double x, double y) {
        if (!camera.get().shows(x, y, MARGIN)) {
            camera.set(camera.get().at(x, y));
        }
    }

    /// The place at a point of the screen.
    public LatLon point(double screenX, double screenY) {
        return new LatLon(
                Mercator.latitude(camera.get().planeY(screenY)),
                Mercator.longitude(camera.get().planeX(screenX)));
    }

    public Camera now() {
        return camera.get();
    }

    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }
}

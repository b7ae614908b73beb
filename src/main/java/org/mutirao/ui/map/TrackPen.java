package org.mutirao.ui.map;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.mutirao.application.query.MapModel.LatLon;
import org.mutirao.application.query.MapModel.Track;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.geo.Mercator;

/// Draws the ways of deliveries, that of the selected need stronger: whole through where they were
/// seen, dashed from there to where they go.
final class TrackPen {
    private static final int MOST = 200;
    private static final double ORIGIN = 5;
    private static final double SEEN = 3;

    private TrackPen() {}

    static void draw(
            GraphicsContext pen,
            Camera camera,
            List<Track> tracks,
            @Nullable String selected,
            Colors colors) {
        Envelope seen = camera.seen(0);
        List<Track> inSight =
                tracks.stream().filter(t -> box(t).intersects(seen)).limit(MOST).toList();
        pen.setStroke(colors.of(Token.ACCENT));
        pen.setFill(colors.of(Token.ACCENT));
        for (Track track : inSight) {
            boolean own = selected != null && track.needIds().contains(selected);
            pen.setGlobalAlpha(own ? 1 : 0.55);
            line(pen, camera, track, own);
        }
        pen.setGlobalAlpha(1);
        pen.setLineDashes((double[]) null);
    }

    private static void line(GraphicsContext pen, Camera camera, Track track, boolean own) {
        double fromX = Math.rint(camera.screenX(x(track.from())));
        double fromY = Math.rint(camera.screenY(y(track.from())));
        pen.setLineWidth(own ? 2 : 1.2);
        pen.setLineDashes((double[]) null);
        double seenX = fromX;
        double seenY = fromY;
        for (LatLon at : track.passed()) {
            double nextX = camera.screenX(x(at));
            double nextY = camera.screenY(y(at));
            pen.strokeLine(seenX, seenY, nextX, nextY);
            pen.fillOval(nextX - SEEN, nextY - SEEN, 2 * SEEN, 2 * SEEN);
            seenX = nextX;
            seenY = nextY;
        }
        pen.setLineDashes(6, 4);
        pen.strokeLine(seenX, seenY, camera.screenX(x(track.to())), camera.screenY(y(track.to())));
        if (own) {
            pen.fillRect(fromX - ORIGIN, fromY - ORIGIN, 2 * ORIGIN, 2 * ORIGIN);
        }
    }

    private static Envelope box(Track track) {
        Envelope box = new Envelope(x(track.from()), x(track.to()), y(track.from()), y(track.to()));
        track.passed().forEach(at -> box.expandToInclude(x(at), y(at)));
        return box;
    }

    private static double x(LatLon at) {
        return Mercator.x(at.longitude());
    }

    private static double y(LatLon at) {
        return Mercator.y(at.latitude());
    }
}

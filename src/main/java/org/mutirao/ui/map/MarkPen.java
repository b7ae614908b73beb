package org.mutirao.ui.map;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.marks.Cluster;
import org.mutirao.ui.map.marks.Marks;
import org.mutirao.ui.map.marks.Placing;
import org.mutirao.ui.map.marks.Spot;
import org.mutirao.ui.shared.Amounts;

/// Draws the marks of a frame, and takes the room that names must leave them.
final class MarkPen {
    private static final double AROUND = 32;
    private static final double BADGE = 7;
    private static final double HALO = 13;
    private static final double STEM = 34;

    private final Font number = new Font("Inter SemiBold", 11);
    private final Font small = new Font("Inter SemiBold", 9);
    private final DotsImage dots = new DotsImage();

    /// @param selected what is drawn above all others
    /// @param chosen ids that were chosen together
    record Frame(
            Camera camera,
            Marks marks,
            List<Cluster> clusters,
            @Nullable String selected,
            Set<String> chosen,
            Colors colors,
            Stamped stamped,
            Locale locale) {
        Optional<Spot> selectedSpot() {
            return selected == null ? Optional.empty() : marks.of(selected);
        }
    }

    void reserve(Frame frame, Detail detail, Placing placing) {
        switch (detail) {
            case CLUSTERS ->
                    inSight(frame).forEach(c -> take(frame, placing, c.x(), c.y(), c.radius() + 1));
            case SPRITES ->
                    sprites(frame).forEach(s -> take(frame, placing, s.x(), s.y(), BADGE + 2));
            case DOTS -> {} // so many that names are read between them
        }
        frame.selectedSpot().ifPresent(s -> takeSelected(frame, placing, s, lift(detail)));
    }

    private static void take(Frame frame, Placing placing, double x, double y, double radius) {
        double left = frame.camera().screenX(x) - radius;
        double top = frame.camera().screenY(y) - radius;
        placing.take(left, top, 2 * radius, 2 * radius);
    }

    private static void takeSelected(Frame frame, Placing placing, Spot spot, double lift) {
        double left = frame.camera().screenX(spot.x()) - HALO;
        double top = frame.camera().screenY(spot.y()) - lift - HALO;
        placing.take(left, top, 2 * HALO, 2 * HALO + lift);
    }

    /// Among clusters it stands on a stem above its point, so that it hides none of them.
    private static double lift(Detail detail) {
        return detail == Detail.CLUSTERS ? STEM : 0;
    }

    void draw(GraphicsContext pen, Frame frame, Detail detail) {
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setImageSmoothing(false);
        frame.selectedSpot().ifPresent(spot -> stem(pen, frame, spot, lift(detail)));
        switch (detail) {
            case CLUSTERS -> inSight(frame).forEach(cluster -> cluster(pen, frame, cluster));
            case DOTS -> {
                Image all = dots.draw(frame.marks(), frame.camera(), frame.stamped().stamps());
                double density = frame.stamped().density();
                pen.drawImage(all, 0, 0, all.getWidth() / density, all.getHeight() / density);
            }
            case SPRITES -> sprites(frame).forEach(spot -> sprite(pen, frame, spot));
        }
        frame.selectedSpot().ifPresent(spot -> selected(pen, frame, spot, lift(detail)));
    }

    private static List<Cluster> inSight(Frame frame) {
        Envelope box = frame.camera().seen(AROUND);
        return frame.clusters().stream().filter(c -> box.contains(c.x(), c.y())).toList();
    }

    private static List<Spot> sprites(Frame frame) {
        return frame.marks().within(frame.camera().seen(AROUND));
    }

    private void cluster(GraphicsContext pen, Frame frame, Cluster cluster) {
        if (cluster.isLone()) {
            sprite(pen, frame, cluster.spots().getFirst());
            return;
        }
        double x = Math.rint(frame.camera().screenX(cluster.x()));
        double y = Math.rint(frame.camera().screenY(cluster.y()));
        middle(pen, frame, frame.stamped().ring(cluster), x, y);
        if (cluster.spots().stream().anyMatch(spot -> chosen(frame, spot))) {
            circle(pen, frame, x, y, cluster.radius() + 3);
        }
        pen.setFill(frame.colors().of(Token.TEXT));
        pen.setFont(number);
        pen.fillText(number(cluster.number(), frame.locale()), x, y + 4);
    }

    private void sprite(GraphicsContext pen, Frame frame, Spot spot) {
        double x = Math.rint(frame.camera().screenX(spot.x()));
        double y = Math.rint(frame.camera().screenY(spot.y()));
        if (chosen(frame, spot)) {
            circle(pen, frame, x, y, HALO);
        }
        middle(pen, frame, frame.stamped().mark(spot.look()), x, y);
        if (spot.marks().size() > 1) {
            badge(pen, frame, spot.marks().size(), x + 8, y - 8);
        }
    }

    private void badge(GraphicsContext pen, Frame frame, int count, double x, double y) {
        pen.setFill(frame.colors().of(Token.CARD));
        pen.fillOval(x - BADGE, y - BADGE, 2 * BADGE, 2 * BADGE);
        pen.setStroke(frame.colors().of(Token.TEXT_2));
        pen.setLineWidth(1);
        pen.strokeOval(x - BADGE + 0.5, y - BADGE + 0.5, 2 * BADGE - 1, 2 * BADGE - 1);
        pen.setFill(frame.colors().of(Token.TEXT));
        pen.setFont(small);
        pen.fillText(count > 99 ? "+" : Integer.toString(count), x, y + 3);
    }

    private static void stem(GraphicsContext pen, Frame frame, Spot spot, double lift) {
        double x = Math.rint(frame.camera().screenX(spot.x()));
        double foot = Math.rint(frame.camera().screenY(spot.y()));
        pen.setStroke(frame.colors().of(Token.ACCENT));
        pen.setLineWidth(2);
        pen.strokeLine(x, foot - lift, x, foot);
    }

    private static void selected(GraphicsContext pen, Frame frame, Spot spot, double lift) {
        double x = Math.rint(frame.camera().screenX(spot.x()));
        double y = Math.rint(frame.camera().screenY(spot.y())) - lift;
        pen.setFill(frame.colors().of(Token.CARD));
        pen.fillOval(x - HALO, y - HALO, 2 * HALO, 2 * HALO);
        circle(pen, frame, x, y, HALO);
        spot.marks().stream()
                .filter(mark -> mark.id().equals(frame.selected()))
                .findFirst()
                .ifPresent(mark -> middle(pen, frame, frame.stamped().mark(mark.look()), x, y));
    }

    private static void circle(
            GraphicsContext pen, Frame frame, double x, double y, double radius) {
        pen.setStroke(frame.colors().of(Token.ACCENT));
        pen.setLineWidth(2);
        pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static boolean chosen(Frame frame, Spot spot) {
        return !frame.chosen().isEmpty()
                && spot.marks().stream().anyMatch(mark -> frame.chosen().contains(mark.id()));
    }

    /// On whole pixels, so that none is mixed from two.
    private static void middle(GraphicsContext pen, Frame frame, Image image, double x, double y) {
        double density = frame.stamped().density();
        pen.drawImage(
                image,
                Math.rint(x * density - image.getWidth() / 2) / density,
                Math.rint(y * density - image.getHeight() / 2) / density,
                image.getWidth() / density,
                image.getHeight() / density);
    }

    private static String number(int count, Locale locale) {
        return Amounts.number(BigDecimal.valueOf(count), locale);
    }
}

package org.mutirao.ui.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.PassedRow;
import org.mutirao.ui.map.geo.Mercator;

/// A delivery's way, from its origin through where it was to its destination, north up.
public final class TrackSketch extends Pane {
    private static final double HEIGHT = 96;
    private static final double MARGIN = 12;
    private static final double DOT = 4;

    private List<Point2D> points = List.of();

    public TrackSketch() {
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getStyleClass().add("track-sketch");
    }

    /// @param course null: nothing is drawn
    void show(@Nullable Course course) {
        points = course == null ? List.of() : points(course);
        setVisible(!points.isEmpty());
        setManaged(isVisible());
        requestLayout();
    }

    private static List<Point2D> points(Course course) {
        Course.Way way = course.track();
        if (way == null) {
            return List.of();
        }
        List<Point2D> all = new ArrayList<>();
        all.add(at(way.fromLatitude(), way.fromLongitude()));
        for (PassedRow passed : course.passed()) {
            BigDecimal latitude = passed.latitude();
            BigDecimal longitude = passed.longitude();
            if (latitude != null && longitude != null) {
                all.add(at(latitude.doubleValue(), longitude.doubleValue()));
            }
        }
        all.add(at(way.toLatitude(), way.toLongitude()));
        return all;
    }

    private static Point2D at(double latitude, double longitude) {
        return new Point2D(Mercator.x(longitude), Mercator.y(latitude));
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (points.isEmpty() || getWidth() <= 2 * MARGIN) {
            return;
        }
        List<Point2D> drawn = fitted();
        Polyline passed = line(drawn.subList(0, drawn.size() - 1), "track-passed");
        Polyline ahead = line(drawn.subList(drawn.size() - 2, drawn.size()), "track-ahead");
        getChildren().addAll(ahead, passed);
        for (Point2D point : drawn.subList(1, drawn.size() - 1)) {
            Circle dot = new Circle(point.getX(), point.getY(), DOT);
            dot.getStyleClass().add("track-dot");
            getChildren().add(dot);
        }
        Point2D from = drawn.getFirst();
        Rectangle origin = new Rectangle(from.getX() - DOT, from.getY() - DOT, 2 * DOT, 2 * DOT);
        origin.getStyleClass().add("track-dot");
        Circle target = new Circle(drawn.getLast().getX(), drawn.getLast().getY(), DOT + 1);
        target.getStyleClass().add("track-target");
        getChildren().addAll(origin, target);
    }

    private static Polyline line(List<Point2D> points, String style) {
        Polyline line = new Polyline();
        points.forEach(point -> line.getPoints().addAll(point.getX(), point.getY()));
        line.getStyleClass().add(style);
        return line;
    }

    /// Into the room that is there, by one scale for both directions.
    private List<Point2D> fitted() {
        double west = points.stream().mapToDouble(Point2D::getX).min().orElse(0);
        double east = points.stream().mapToDouble(Point2D::getX).max().orElse(0);
        double north = points.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double south = points.stream().mapToDouble(Point2D::getY).max().orElse(0);
        double width = getWidth() - 2 * MARGIN;
        double height = getHeight() - 2 * MARGIN;
        double scale =
                Math.min(
                        width / Math.max(east - west, 1e-9),
                        height / Math.max(south - north, 1e-9));
        double left = MARGIN + (width - (east - west) * scale) / 2;
        double top = MARGIN + (height - (south - north) * scale) / 2;
        return points.stream()
                .map(point ->
                        new Point2D(
                                left + (point.getX() - west) * scale,
                                top + (point.getY() - north) * scale))
                .toList();
    }
}

package org.mutirao.ui.map;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import org.locationtech.jts.geom.Coordinate;

/// What a person does to the map by pointer and by key.
final class MapGestures {
    private static final double A_STEP = 0.5;
    private static final double SCROLL_A_STEP = 30;

    private final MapView view;
    private final MapViewModel model;
    private final List<Coordinate> lasso = new ArrayList<>();
    private double lastX;
    private double lastY;
    private double scrolled;

    private MapGestures(MapView view, MapViewModel model) {
        this.view = view;
        this.model = model;
    }

    static void install(MapView view, MapViewModel model) {
        MapGestures gestures = new MapGestures(view, model);
        view.setOnMousePressed(gestures::pressed);
        view.setOnMouseDragged(gestures::dragged);
        view.setOnMouseReleased(gestures::released);
        view.setOnMouseClicked(gestures::clicked);
        view.setOnScroll(gestures::scrolled);
        view.addEventHandler(KeyEvent.KEY_PRESSED, gestures::key);
        view.setOnDragOver(MapGestures::over);
        view.setOnDragDropped(gestures::dropped);
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        lasso.clear();
        if (event.isShiftDown() && event.getButton() == MouseButton.PRIMARY) {
            lasso.add(new Coordinate(lastX, lastY));
        }
    }

    private void dragged(MouseEvent event) {
        if (!lasso.isEmpty()) {
            lasso.add(new Coordinate(event.getX(), event.getY()));
            view.lasso(lasso);
        } else {
            model.viewpoint().move(event.getX() - lastX, event.getY() - lastY);
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void released(MouseEvent event) {
        if (lasso.size() > 2) {
            model.picks().lasso(lasso);
        }
        lasso.clear();
        view.lasso(List.of());
    }

    private void clicked(MouseEvent event) {
        if (!event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            model.viewpoint().zoom(1, event.getX(), event.getY());
        } else if (!event.isShiftDown()) {
            model.picks().click(event.getX(), event.getY());
        }
    }

    /// A wheel's notch is a step; what a touch pad scrolls is gathered until it is one.
    private void scrolled(ScrollEvent event) {
        scrolled += event.getDeltaY();
        if (Math.abs(scrolled) >= SCROLL_A_STEP) {
            model.viewpoint().zoom(Math.signum(scrolled) * A_STEP, event.getX(), event.getY());
            scrolled = 0;
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !known(event)) {
            return;
        }
        event.consume();
    }

    private boolean known(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> model.viewpoint().zoom(A_STEP);
            case MINUS, SUBTRACT -> model.viewpoint().zoom(-A_STEP);
            case LEFT -> model.viewpoint().step(-1, 0);
            case RIGHT -> model.viewpoint().step(1, 0);
            case UP -> model.viewpoint().step(0, -1);
            case DOWN -> model.viewpoint().step(0, 1);
            case HOME -> model.showAll();
            case ENTER, SPACE -> model.picks().clickMiddle();
            case ESCAPE -> {
                return model.picks().back();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files.size() == 1) {
            model.pack().open(files.getFirst().toPath());
        }
        event.setDropCompleted(files.size() == 1);
        event.consume();
    }
}

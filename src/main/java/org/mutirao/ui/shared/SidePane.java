package org.mutirao.ui.shared;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A screen's main part and what belongs to the thing that is selected in it. In a wide window they
/// stand side by side; in a narrow one the second lies over the right edge while it is open, and
/// Esc takes it away.
public final class SidePane extends Pane {
    /// From which width of a window on there is room for two things side by side, in points.
    public static final double WIDE = 1200;

    private static final double SIDE = 364;
    private static final double GAP = 8;
    private static final double EDGE = 14;

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty stays = new SimpleBooleanProperty();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final Button handle = new Button();
    private final Button close = new Button();
    private final DoubleProperty wideFrom = new SimpleDoubleProperty(WIDE);
    private @Nullable Node main;
    private @Nullable Node side;

    public SidePane() {
        setMinWidth(0);
        setMinHeight(0);
        handle.getStyleClass().addAll("btn", "side-handle");
        handle.setVisible(false);
        handle.setOnAction(event -> open.set(true));
        close.getStyleClass().addAll("btn", "small");
        close.setOnAction(event -> open.set(false));
        sceneProperty().addListener((o, before, now) -> measure(now));
        open.addListener((o, before, now) -> requestLayout());
        stays.addListener((o, before, now) -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void measure(@Nullable Scene scene) {
        narrow.unbind();
        if (scene != null) {
            narrow.bind(scene.widthProperty().lessThan(wideFrom));
        }
    }

    public @Nullable Node getMain() {
        return main;
    }

    public void setMain(Node node) {
        main = node;
        getChildren().addFirst(node);
    }

    public @Nullable Node getSide() {
        return side;
    }

    public void setSide(Node node) {
        side = node;
        getChildren().addAll(handle, node, close);
        narrow.addListener((o, before, now) -> requestLayout());
        Shown.style(node, "side-over", narrow);
    }

    /// From which width of the window on both stand side by side, in points.
    public DoubleProperty wideFromProperty() {
        return wideFrom;
    }

    /// What opens the second part in a narrow window, in words.
    public String getHandle() {
        return handle.getText();
    }

    public void setHandle(String words) {
        handle.setText(words);
    }

    /// What takes the second part away, in words.
    public String getClose() {
        return close.getText();
    }

    public void setClose(String words) {
        close.setText(words);
    }

    /// Whether the second part stands there in a wide window though it is not open.
    public boolean isStays() {
        return stays.get();
    }

    public void setStays(boolean always) {
        stays.set(always);
    }

    /// Whether the second part is wanted.
    public BooleanProperty openProperty() {
        return open;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && open.get()) {
            event.consume();
            open.set(false);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean beside = !narrow.get() && (open.get() || stays.get());
        boolean shown = beside || open.get();
        double wide = Math.min(Math.max(SIDE, sideWidth()), width);
        if (side != null) {
            side.setVisible(shown);
            side.resizeRelocate(width - wide, 0, wide, height);
        }
        close.setVisible(open.get() && !(beside && stays.get()));
        close.autosize();
        close.relocate(width - close.getWidth() - EDGE, height - close.getHeight() - EDGE);
        handle.setVisible(!shown && narrow.get() && stays.get());
        handle.autosize();
        handle.relocate(width - handle.getWidth() - EDGE, height - handle.getHeight() - EDGE);
        if (main != null) {
            main.resizeRelocate(0, 0, beside ? width - wide - GAP : width, height);
        }
    }

    /// Larger text asks for more room.
    private double sideWidth() {
        Node second = side;
        return second == null ? SIDE : second.minWidth(-1);
    }
}

package org.mutirao.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.mutirao.ui.map.base.BaseMap;
import org.mutirao.ui.map.base.BaseMap.Shape;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.marks.Placing;
import org.mutirao.ui.map.marks.Stamps;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.Tasks;

/// The map's own canvas: follows a [MapViewModel] and draws it, once a pulse at most.
public final class MapView extends Region {
    private static final double OUTLINED_FROM = 8;

    private final Surface surface = new Surface(this::draw);
    private final MapStyles styles = new MapStyles(this, surface::changed);
    private @Nullable MapViewModel viewModel;
    private @Nullable GroundPen ground;
    private @Nullable Pens pens;
    private @Nullable BaseMap base;
    private @Nullable Colors colors;
    private @Nullable Stamped stamped;
    private final ObservableValue<Number> density =
            sceneProperty()
                    .flatMap(Scene::windowProperty)
                    .flatMap(Window::renderScaleXProperty)
                    .orElse(1.0);
    private Locale locale = Locale.ROOT;
    private List<Coordinate> lasso = List.of();

    /// Made when there is something to draw: only then are the theme's fonts there.
    private record Pens(LabelPen labels, MarkPen marks) {}

    public MapView() {
        getStyleClass().add("map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(surface);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// @param load gives the base; it is called off the window's thread
    public void show(MapViewModel model, Tasks tasks, Callable<BaseMap> load, Locale language) {
        viewModel = model;
        locale = language;
        GroundPen below = new GroundPen(tasks, surface::changed);
        ground = below;
        tasks.run(load, this::based, problem -> {}); // without its base it still shows the marks
        Shown.follow(this, model.viewpoint().cameraProperty(), camera -> surface.changed());
        Shown.follow(this, model.dataProperty(), data -> surface.changed());
        Shown.follow(this, model.gatheredProperty(), clusters -> surface.changed());
        Shown.follow(this, model.picks().selectedProperty(), id -> surface.changed());
        Shown.follow(this, model.picks().lassoedProperty(), ids -> surface.changed());
        Shown.follow(this, focusVisibleProperty(), focused -> surface.changed());
        Shown.follow(this, density, pixels -> fine(below, pixels.doubleValue()));
        Shown.follow(
                this,
                model.pack().packProperty(),
                pack -> {
                    below.pack(pack);
                    surface.changed();
                });
        MapGestures.install(this, model);
    }

    /// @param pixels to a point: on another screen everything is made anew for it
    private void fine(GroundPen below, double pixels) {
        below.density(pixels);
        colors = null;
        surface.changed();
    }

    private void based(BaseMap loaded) {
        base = loaded;
        colors = null;
        surface.changed();
    }

    /// The line that is being drawn around marks, in pixels; empty: none.
    void lasso(List<Coordinate> line) {
        lasso = List.copyOf(line);
        surface.changed();
    }

    @Override
    protected void layoutChildren() {
        if (surface.getWidth() != getWidth() || surface.getHeight() != getHeight()) {
            surface.size(getWidth(), getHeight());
            if (viewModel != null) {
                viewModel.viewpoint().resize(getWidth(), getHeight());
            }
        }
        surface.changed(); // a new style comes with a new layout
    }

    private void draw(GraphicsContext pen) {
        if (viewModel == null || ground == null) {
            return;
        }
        Colors now = theme(ground);
        Pens drawing = pens == null ? new Pens(new LabelPen(), new MarkPen()) : pens;
        pens = drawing;
        Camera camera = viewModel.viewpoint().cameraProperty().get();
        MapData data = viewModel.dataProperty().get();
        String selected = viewModel.picks().selectedProperty().get();
        pen.setFill(now.of(Token.OUTSIDE));
        pen.fillRect(0, 0, getWidth(), getHeight());
        ground.draw(pen, camera);
        MarkPen.Frame frame =
                new MarkPen.Frame(
                        camera,
                        data.marks(),
                        viewModel.gatheredProperty().get().clusters(),
                        selected,
                        Set.copyOf(viewModel.picks().lassoedProperty().get()),
                        now,
                        Objects.requireNonNull(stamped),
                        locale);
        Detail detail = Detail.of(camera, data.marks());
        names(pen, drawing, frame, detail);
        TrackPen.draw(pen, camera, data.tracks(), selected, now);
        drawing.marks().draw(pen, frame, detail);
        FramePen.lasso(pen, lasso, now);
        if (isFocusVisible()) {
            FramePen.focus(pen, getWidth(), getHeight(), now);
        }
        FramePen.corners(pen, getWidth(), getHeight(), now);
    }

    private void names(GraphicsContext pen, Pens drawing, MarkPen.Frame frame, Detail detail) {
        BaseMap map = base;
        GroundPen below = ground;
        if (map == null || below == null) {
            return;
        }
        frame.selectedSpot()
                .filter(spot -> !below.hasPack())
                .flatMap(spot -> map.municipality(spot.x(), spot.y()))
                .ifPresent(shape -> highlight(pen, frame, shape));
        Placing placing = new Placing();
        drawing.marks().reserve(frame, detail, placing);
        drawing.labels().towns(pen, frame.camera(), map, placing, frame.colors(), below.hasPack());
    }

    /// The municipality of what is selected stands out from the others.
    private static void highlight(GraphicsContext pen, MarkPen.Frame frame, Shape shape) {
        Camera camera = frame.camera();
        if (camera.zoom() < OUTLINED_FROM) {
            return;
        }
        pen.setFill(frame.colors().of(Token.CARD));
        pen.setStroke(frame.colors().of(Token.BORDER));
        pen.setLineWidth(1.2);
        for (double[] line : shape.lines()) {
            pen.beginPath();
            for (int i = 0; i < line.length; i += 2) {
                pen.lineTo(camera.screenX(line[i]), camera.screenY(line[i + 1]));
            }
            pen.closePath();
            pen.fill();
            pen.stroke();
        }
    }

    /// What is made of colours is made anew only where one of them changed.
    private Colors theme(GroundPen pen) {
        Colors now = styles.now();
        if (!now.equals(colors)) {
            colors = now;
            stamped = new Stamped(new Stamps(now.stamps(), density.getValue().doubleValue()));
            if (base != null) {
                pen.base(base, now.palette());
            }
        }
        return now;
    }

    MapStyles styles() {
        return styles;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(getClassCssMetaData());
        all.addAll(MapStyles.all());
        return all;
    }
}

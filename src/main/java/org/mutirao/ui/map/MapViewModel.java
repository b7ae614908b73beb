package org.mutirao.ui.map;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.MapModel.LatLon;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.geo.Mercator;
import org.mutirao.ui.map.marks.Cluster;
import org.mutirao.ui.map.marks.Clusters;
import org.mutirao.ui.map.marks.Mark;
import org.mutirao.ui.map.marks.Spot;
import org.mutirao.ui.shared.Tasks;

/// The map: what stands on it, from where it is seen, and what is chosen on it.
public final class MapViewModel {
    static final double MARGIN = 40;
    private static final double OPEN_AT_MOST = 13;
    private static final double TOUCH = 12;
    private static final double STEP = 60;

    private final MapModel model;
    private final Supplier<NeedFilter> filter;
    private final Clock clock;
    private final Tasks.Line asking;
    private final Tasks.Line gathering;
    private final PackViewModel pack;
    private final ReadOnlyObjectWrapper<Camera> camera =
            new ReadOnlyObjectWrapper<>(new Camera(0.35, 0.55, 4, 0, 0));
    private final ReadOnlyObjectWrapper<MapData> data = new ReadOnlyObjectWrapper<>(MapData.NONE);
    private final ReadOnlyObjectWrapper<Gathered> gathered =
            new ReadOnlyObjectWrapper<>(Gathered.NONE);
    private final ObjectProperty<Set<Layers>> layers =
            new SimpleObjectProperty<>(Set.copyOf(EnumSet.complementOf(EnumSet.of(Layers.PLACES))));
    private final ReadOnlyObjectWrapper<String> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> lassoed =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Consumer<LatLon>> placing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private Consumer<Mark> chosen = mark -> {};
    private boolean opened;

    /// @param filter which needs are shown: those of the list beside it
    public MapViewModel(
            MapModel model,
            PackViewModel pack,
            Supplier<NeedFilter> filter,
            Tasks tasks,
            Clock clock) {
        this.model = model;
        this.filter = filter;
        this.clock = clock;
        this.pack = pack;
        this.asking = tasks.line();
        this.gathering = tasks.line();
        layers.addListener((o, before, now) -> refresh());
    }

    /// @param action told which mark a person picked
    public void whenChosen(Consumer<Mark> action) {
        chosen = action;
    }

    /// Asks again for what is shown; the view and what is chosen stay.
    public void refresh() {
        NeedFilter wanted = filter.get();
        Set<Layers> shown = layers.get();
        asking.run(
                () -> MapData.ask(model, wanted, shown, clock.instant()), this::show, error::set);
    }

    private void show(MapData answer) {
        error.set(null);
        data.set(answer);
        lassoed.set(
                lassoed.get().stream().filter(id -> answer.marks().of(id).isPresent()).toList());
        open();
        gather();
    }

    /// The first time that there is something to see and room to see it.
    private void open() {
        if (!opened && !data.get().marks().isEmpty() && camera.get().width() > 0) {
            opened = true;
            camera.set(camera.get().over(Opening.of(data.get().marks()), MARGIN, OPEN_AT_MOST));
        }
    }

    private void gather() {
        double zoom = camera.get().zoom();
        MapData now = data.get();
        gathering.run(
                () -> new Gathered(zoom, Clusters.of(now.marks().spots(), zoom)),
                gathered::set,
                error::set);
    }

    private void look(Camera next) {
        double before = camera.get().zoom();
        camera.set(next);
        if (before != next.zoom()) {
            gather();
        }
    }

    /// Told how much room there is.
    public void resize(double width, double height) {
        look(camera.get().sized(width, height));
        open();
        gather();
    }

    public void move(double pixelsRight, double pixelsDown) {
        look(camera.get().moved(pixelsRight, pixelsDown));
    }

    /// @param columns and rows: steps to the right and down, as an arrow key takes them
    public void step(int columns, int rows) {
        move(-STEP * columns, -STEP * rows);
    }

    /// Nearer, or farther where `steps` is negative, around a point of the screen.
    public void zoom(double steps, double screenX, double screenY) {
        look(camera.get().zoomed(steps, screenX, screenY));
    }

    /// Around the middle.
    public void zoom(double steps) {
        zoom(steps, camera.get().width() / 2, camera.get().height() / 2);
    }

    /// All that is there.
    public void showAll() {
        Envelope box = data.get().marks().bounds();
        look(
                camera.get()
                        .over(
                                box.isNull() ? Opening.of(data.get().marks()) : box,
                                MARGIN,
                                OPEN_AT_MOST));
    }

    public void goTo(LatLon place, double zoom) {
        Camera now = camera.get();
        look(
                new Camera(
                        Mercator.x(place.longitude()),
                        Mercator.y(place.latitude()),
                        zoom,
                        now.width(),
                        now.height()));
    }

    /// A click: the place that is being asked for, a cluster to go nearer to, or a mark. Clicking
    /// again at the same spot picks the next of those that stand there.
    public void click(double screenX, double screenY) {
        Consumer<LatLon> wanted = placing.get();
        if (wanted != null) {
            placing.set(null);
            wanted.accept(point(screenX, screenY));
            return;
        }
        lassoed.set(List.of());
        Camera now = camera.get();
        double x = now.planeX(screenX);
        double y = now.planeY(screenY);
        if (Detail.of(now, data.get().marks()) == Detail.CLUSTERS) {
            gathered.get().clusters().stream()
                    .filter(c -> Math.hypot(c.x() - x, c.y() - y) * now.scale() <= c.radius() + 2)
                    .findFirst()
                    .ifPresent(this::enter);
        } else {
            data.get().marks().nearest(x, y, TOUCH / now.scale()).ifPresent(this::choose);
        }
    }

    /// What is nearest to the middle, for those who have no pointer.
    public void clickMiddle() {
        click(camera.get().width() / 2, camera.get().height() / 2);
    }

    private void enter(Cluster cluster) {
        if (cluster.spots().size() == 1) {
            choose(cluster.spots().getFirst());
            return;
        }
        Camera nearer = camera.get().over(cluster.bounds(), MARGIN, Camera.MOST_ZOOM);
        look(
                nearer.zoom() > camera.get().zoom()
                        ? nearer
                        : nearer.zoomed(1, nearer.width() / 2, nearer.height() / 2));
    }

    private void choose(Spot spot) {
        List<Mark> marks = spot.marks();
        int at = -1;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).id().equals(selected.get())) {
                at = i;
            }
        }
        Mark next = marks.get((at + 1) % marks.size());
        selected.set(next.id());
        chosen.accept(next);
    }

    /// Shows what was selected elsewhere, coming to it where it is out of sight.
    ///
    /// @param id null: nothing is selected
    public void select(@Nullable String id) {
        selected.set(id);
        if (id != null && opened) {
            data.get().marks().of(id).ifPresent(this::comeTo);
        }
    }

    private void comeTo(Spot spot) {
        if (!camera.get().shows(spot.x(), spot.y(), MARGIN)) {
            look(camera.get().at(spot.x(), spot.y()));
        }
    }

    /// All needs within a line on the screen are chosen.
    public void lasso(List<Coordinate> screen) {
        Camera now = camera.get();
        List<Coordinate> line =
                screen.stream()
                        .map(c -> new Coordinate(now.planeX(c.getX()), now.planeY(c.getY())))
                        .toList();
        lassoed.set(
                data.get().marks().inside(line).reversed().stream()
                        .flatMap(spot -> spot.marks().stream())
                        .filter(mark -> mark.look().isNeed())
                        .map(Mark::id)
                        .toList());
    }

    /// The next click says where something is, instead of picking what is there.
    public void place(Consumer<LatLon> where) {
        placing.set(where);
    }

    /// Takes back what waits for a click, or else what was chosen together.
    ///
    /// @return whether there was something
    public boolean back() {
        boolean something = placing.get() != null || !lassoed.get().isEmpty();
        if (placing.get() != null) {
            placing.set(null);
        } else {
            lassoed.set(List.of());
        }
        return something;
    }

    public LatLon point(double screenX, double screenY) {
        return new LatLon(
                Mercator.latitude(camera.get().planeY(screenY)),
                Mercator.longitude(camera.get().planeX(screenX)));
    }

    public PackViewModel pack() {
        return pack;
    }

    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MapData> dataProperty() {
        return data.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Gathered> gatheredProperty() {
        return gathered.getReadOnlyProperty();
    }

    public ObjectProperty<Set<Layers>> layersProperty() {
        return layers;
    }

    /// Id of what is selected; null: nothing.
    public ReadOnlyObjectProperty<String> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Needs that were chosen together, the most urgent ones first.
    public ReadOnlyObjectProperty<List<String>> lassoedProperty() {
        return lassoed.getReadOnlyProperty();
    }

    /// Null: a click picks what is there.
    ReadOnlyObjectProperty<Consumer<LatLon>> placingProperty() {
        return placing.getReadOnlyProperty();
    }

    /// Null: all is well.
    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}

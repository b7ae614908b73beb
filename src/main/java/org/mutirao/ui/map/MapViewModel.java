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
import org.mutirao.ui.map.marks.Cluster;
import org.mutirao.ui.map.marks.Clusters;
import org.mutirao.ui.map.marks.Mark;
import org.mutirao.ui.map.marks.Spot;
import org.mutirao.ui.shared.Tasks;

/// The map: what stands on it, from where it is seen, and what is chosen on it.
public final class MapViewModel {
    private static final double OPEN_AT_MOST = 10.5;
    private static final double TOUCH = 12;

    private final MapModel model;
    private final Supplier<NeedFilter> filter;
    private final Clock clock;
    private final Tasks.Line asking;
    private final Tasks.Line gathering;
    private final PackViewModel pack;
    private final Viewpoint viewpoint = new Viewpoint();
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
    private Consumer<List<String>> copying = ids -> {};
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
        viewpoint.cameraProperty().addListener((o, before, now) -> moved(before, now));
    }

    /// @param action told which mark a person picked
    public void whenChosen(Consumer<Mark> action) {
        chosen = action;
    }

    /// @param action told which needs a person wants as text
    public void whenCopied(Consumer<List<String>> action) {
        copying = action;
    }

    /// What was chosen together, as text.
    public void copyLassoed() {
        copying.accept(lassoed.get());
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
        if (!opened && !data.get().marks().isEmpty() && viewpoint.now().width() > 0) {
            opened = true;
            viewpoint.over(Opening.of(data.get().marks()), OPEN_AT_MOST);
        }
    }

    private void moved(Camera before, Camera now) {
        if (before.zoom() != now.zoom()) {
            gather();
        }
        if (before.width() == 0) {
            open();
        }
    }

    private void gather() {
        double zoom = viewpoint.now().zoom();
        MapData now = data.get();
        gathering.run(
                () -> new Gathered(zoom, Clusters.of(now.marks().spots(), zoom)),
                gathered::set,
                error::set);
    }

    /// All that is there.
    public void showAll() {
        Envelope box = data.get().marks().bounds();
        viewpoint.over(box.isNull() ? Opening.of(data.get().marks()) : box, OPEN_AT_MOST);
    }

    /// A click: the place that is being asked for, a cluster to go nearer to, or a mark. Clicking
    /// again at the same spot picks the next of those that stand there.
    public void click(double screenX, double screenY) {
        Consumer<LatLon> wanted = placing.get();
        if (wanted != null) {
            placing.set(null);
            wanted.accept(viewpoint.point(screenX, screenY));
            return;
        }
        lassoed.set(List.of());
        Camera now = viewpoint.now();
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
        click(viewpoint.now().width() / 2, viewpoint.now().height() / 2);
    }

    private void enter(Cluster cluster) {
        if (cluster.spots().size() == 1) {
            choose(cluster.spots().getFirst());
        } else {
            viewpoint.enter(cluster.bounds());
        }
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
            data.get().marks().of(id).ifPresent(at -> viewpoint.comeTo(at.x(), at.y()));
        }
    }

    /// All needs within a line on the screen are chosen.
    public void lasso(List<Coordinate> screen) {
        Camera now = viewpoint.now();
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

    public Viewpoint viewpoint() {
        return viewpoint;
    }

    public PackViewModel pack() {
        return pack;
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

    /// The name of what is selected where it is no need, which the queue does not show; empty
    /// otherwise.
    String selectedName() {
        String id = selected.get();
        return id == null
                ? ""
                : data.get().marks().of(id).stream()
                        .flatMap(spot -> spot.marks().stream())
                        .filter(mark -> mark.id().equals(id) && !mark.look().isNeed())
                        .map(Mark::name)
                        .findFirst()
                        .orElse("");
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

package org.mutirao.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.mutirao.application.query.MapModel.LatLon;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.marks.Cluster;
import org.mutirao.ui.map.marks.Mark;
import org.mutirao.ui.map.marks.Spot;

/// What is picked on the map: one mark by a click, several needs by a line around them, or a place
/// that is asked for.
public final class MapPicks {
    private static final double TOUCH = 12;

    private final Viewpoint viewpoint;
    private final ReadOnlyObjectProperty<MapData> data;
    private final ReadOnlyObjectProperty<Gathered> gathered;
    private final ReadOnlyObjectWrapper<String> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> lassoed =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Consumer<LatLon>> placing = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding waits = placing.isNotNull();
    private Consumer<Mark> chosen = mark -> {};
    private Consumer<List<String>> copying = ids -> {};

    MapPicks(
            Viewpoint viewpoint,
            ReadOnlyObjectProperty<MapData> data,
            ReadOnlyObjectProperty<Gathered> gathered) {
        this.viewpoint = viewpoint;
        this.data = data;
        this.gathered = gathered;
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
        Mark next = spot.after(selected.get());
        selected.set(next.id());
        chosen.accept(next);
    }

    /// Shows what was selected elsewhere, coming to it where it is out of sight.
    ///
    /// @param id null: nothing is selected
    public void select(@Nullable String id) {
        selected.set(id);
        if (id != null) {
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

    /// What is not on the map any more is let go.
    void letGo() {
        lassoed.set(
                lassoed.get().stream()
                        .filter(id -> data.get().marks().of(id).isPresent())
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

    /// Whether the next click says where something is.
    public BooleanBinding waitsProperty() {
        return waits;
    }

    /// Null: a click picks what is there.
    ReadOnlyObjectProperty<Consumer<LatLon>> placingProperty() {
        return placing.getReadOnlyProperty();
    }
}

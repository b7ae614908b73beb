package org.mutirao.ui.map;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.locationtech.jts.geom.Envelope;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.marks.Clusters;
import org.mutirao.ui.shared.Tasks;

/// The map: what stands on it, and from where it is seen.
public final class MapViewModel {
    private static final double OPEN_AT_MOST = 10.5;

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
    private final MapPicks picks =
            new MapPicks(viewpoint, data.getReadOnlyProperty(), gathered.getReadOnlyProperty());
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
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
        picks.letGo();
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

    public Viewpoint viewpoint() {
        return viewpoint;
    }

    public MapPicks picks() {
        return picks;
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

    /// Null: all is well.
    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}

package org.mutirao.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;

/// How much is open on each screen, for the navigation.
public final class CountsViewModel {
    private final ReadModel readModel;
    private final Tasks.Line asking;
    private final ReadOnlyObjectWrapper<Map<Screen, Integer>> open =
            new ReadOnlyObjectWrapper<>(Map.of());

    CountsViewModel(ReadModel readModel, Tasks tasks) {
        this.readModel = readModel;
        this.asking = tasks.line();
    }

    /// Asks again; counts that cannot be had leave those that are shown.
    void refresh() {
        asking.run(this::count, open::set, problem -> {});
    }

    private Map<Screen, Integer> count() {
        Map<Screen, Integer> found = new EnumMap<>(Screen.class);
        found.put(Screen.NEEDS, readModel.countNeeds(NeedFilter.OPEN));
        found.put(Screen.OFFERS, readModel.openOfferIds().size());
        List<?> road = readModel.deliveries(DeliveryWords.OPEN, 0, ReadModel.MOST_ROWS);
        found.put(Screen.DELIVERIES, road.size());
        return found;
    }

    /// Open needs, open offers, deliveries that have not ended; these to [ReadModel#MOST_ROWS].
    public ReadOnlyObjectProperty<Map<Screen, Integer>> openProperty() {
        return open.getReadOnlyProperty();
    }
}

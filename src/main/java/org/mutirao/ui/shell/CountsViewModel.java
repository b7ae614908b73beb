package org.mutirao.ui.shell;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mutirao.application.query.ConflictsModel;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.offer.OfferStatus;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;

/// How much is open on each screen, for the navigation.
public final class CountsViewModel {
    private final ReadModel readModel;
    private final ConflictsModel conflicts;
    private final Clock clock;
    private final Tasks.Line asking;
    private final ReadOnlyObjectWrapper<Map<Screen, Integer>> open =
            new ReadOnlyObjectWrapper<>(Map.of());

    CountsViewModel(ReadModel readModel, ConflictsModel conflicts, Clock clock, Tasks tasks) {
        this.readModel = readModel;
        this.conflicts = conflicts;
        this.clock = clock;
        this.asking = tasks.line();
    }

    /// Asks again; counts that cannot be had leave those that are shown.
    void refresh() {
        asking.run(this::count, open::set, problem -> {});
    }

    private Map<Screen, Integer> count() {
        Map<Screen, Integer> found = new EnumMap<>(Screen.class);
        found.put(Screen.NEEDS, readModel.countNeeds(NeedFilter.OPEN));
        found.put(Screen.OFFERS, readModel.countOffers(Set.of(OfferStatus.OPEN.wire())));
        found.put(Screen.DELIVERIES, readModel.countDeliveries(DeliveryStatus.open()));
        int waiting = conflicts.count(clock.instant());
        if (waiting > 0) {
            found.put(Screen.CONFLICTS, waiting);
        }
        return found;
    }

    /// Open needs, open offers, deliveries that have not ended, and conflicts where there are any.
    public ReadOnlyObjectProperty<Map<Screen, Integer>> openProperty() {
        return open.getReadOnlyProperty();
    }
}

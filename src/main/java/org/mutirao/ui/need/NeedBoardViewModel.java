package org.mutirao.ui.need;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedOrder;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.NeedStage;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.VirtualRows;

/// The needs of the queue in columns, by what is to be done next; the most urgent ones first.
public final class NeedBoardViewModel {
    private final ReadModel readModel;
    private final NeedsViewModel needs;
    private final Notices notices;
    private final Map<NeedStage, VirtualRows<NeedRow>> columns = new EnumMap<>(NeedStage.class);
    private final ReadOnlyObjectWrapper<List<NeedStage>> stages =
            new ReadOnlyObjectWrapper<>(List.of());

    NeedBoardViewModel(ReadModel readModel, NeedsViewModel needs, Tasks tasks, Notices notices) {
        this.readModel = readModel;
        this.needs = needs;
        this.notices = notices;
        for (NeedStage stage : NeedStage.values()) {
            columns.put(stage, new VirtualRows<>(tasks));
        }
    }

    void refresh() {
        NeedFilter filter = needs.filter();
        stages.set(filter.stages());
        for (NeedStage stage : filter.stages()) {
            column(stage)
                    .show(
                            new NeedSource(readModel, filter.at(stage), NeedOrder.MOST_URGENT),
                            () -> {},
                            notices::tell);
        }
    }

    NeedsViewModel needs() {
        return needs;
    }

    public VirtualRows<NeedRow> column(NeedStage stage) {
        return Objects.requireNonNull(columns.get(stage));
    }

    /// The columns that can have cards, while the queue shows what it shows.
    public ReadOnlyObjectProperty<List<NeedStage>> stagesProperty() {
        return stages.getReadOnlyProperty();
    }
}

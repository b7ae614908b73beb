package org.mutirao.ui.need;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mutirao.application.query.NeedOrder;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.VirtualRows;

/// The needs of the queue as a table, in any order.
public final class NeedTableViewModel {
    private final ReadModel readModel;
    private final NeedsViewModel needs;
    private final Notices notices;
    private final VirtualRows<NeedRow> rows;
    private final ObjectProperty<NeedOrder> order =
            new SimpleObjectProperty<>(NeedOrder.MOST_URGENT);

    NeedTableViewModel(ReadModel readModel, NeedsViewModel needs, Tasks tasks, Notices notices) {
        this.readModel = readModel;
        this.needs = needs;
        this.notices = notices;
        this.rows = new VirtualRows<>(tasks);
        order.addListener((o, before, now) -> refresh());
    }

    void refresh() {
        rows.show(new NeedSource(readModel, needs.filter(), order.get()), () -> {}, notices::tell);
    }

    /// @param indices none: the first ones
    void read(List<Integer> indices, Consumer<List<NeedRow>> read) {
        rows.read(indices, ReadModel.MOST_ROWS, read, notices::tell);
    }

    NeedsViewModel needs() {
        return needs;
    }

    public VirtualRows<NeedRow> rows() {
        return rows;
    }

    public ObjectProperty<NeedOrder> orderProperty() {
        return order;
    }
}

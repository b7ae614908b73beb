package org.mutirao.ui.need;

import java.util.List;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedOrder;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.VirtualRows;

/// The needs that a filter lets through, in an order, read where they are looked at.
record NeedSource(ReadModel readModel, NeedFilter filter, NeedOrder order)
        implements VirtualRows.Source<NeedRow> {
    @Override
    public int count() {
        return readModel.countNeeds(filter);
    }

    @Override
    public List<NeedRow> page(int from, int most) {
        return readModel.needs(filter, order, from, most);
    }
}

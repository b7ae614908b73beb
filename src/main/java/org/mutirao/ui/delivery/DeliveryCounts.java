package org.mutirao.ui.delivery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.DeliveryFilter.Word;
import org.mutirao.application.query.ReadModel;

/// How many deliveries there are, whether or not they are shown.
///
/// @param columns of the kind that is shown
/// @param kinds of each kind, with the words that are searched
/// @param shown of the kind that is shown
public record DeliveryCounts(
        Map<Column, Integer> columns, Map<DeliveryKind, Integer> kinds, int shown) {
    static final DeliveryCounts NONE = new DeliveryCounts(Map.of(), Map.of(), 0);

    public DeliveryCounts {
        columns = Map.copyOf(columns);
        kinds = Map.copyOf(kinds);
    }

    static DeliveryCounts of(ReadModel read, DeliveryFilter filter, List<Word> words) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            columns.put(column, column.isIn(filter) ? read.countDeliveries(column.of(filter)) : 0);
        }
        Map<DeliveryKind, Integer> kinds = new EnumMap<>(DeliveryKind.class);
        for (DeliveryKind kind : DeliveryKind.values()) {
            kinds.put(kind, read.countDeliveries(kind.filter().matching(words)));
        }
        return new DeliveryCounts(columns, kinds, read.countDeliveries(filter));
    }

    int of(Column column) {
        return columns.getOrDefault(column, 0);
    }

    int of(DeliveryKind kind) {
        return kinds.getOrDefault(kind, 0);
    }
}

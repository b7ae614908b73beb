package org.mutirao.ui.delivery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.DeliveryFilter.Word;
import org.mutirao.application.query.DeliveryOrder;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.People;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.VirtualRows;

/// Reads deliveries for the board and the table, off the window's thread, and learns the names of
/// those who carry them.
final class DeliveryReading {
    private final ReadModel readModel;
    private final DeliverySearch searching;
    private final Names names;

    DeliveryReading(ReadModel readModel, People people, Names names) {
        this.readModel = readModel;
        this.searching = new DeliverySearch(people);
        this.names = names;
    }

    /// What is asked, as it was when it was asked.
    ///
    /// @param most rows of each column; none in the table
    record Question(
            DeliveryKind kind,
            String typed,
            DeliveryOrder order,
            Map<Column, Integer> most,
            @Nullable String selected) {

        /// Whether it leaves something out on purpose.
        boolean narrows() {
            return !typed.isBlank() || kind != DeliveryKind.ALL;
        }
    }

    record Answer(
            DeliveryFilter filter,
            Map<Column, List<DeliveryRow>> columns,
            DeliveryCounts counts,
            Optional<DeliveryRow> selected) {}

    Answer answer(Question question) {
        List<Word> words = searching.words(question.typed());
        DeliveryFilter filter = question.kind().filter().matching(words);
        Map<Column, List<DeliveryRow>> found = new EnumMap<>(Column.class);
        question.most()
                .forEach((column, most) ->
                        found.put(
                                column,
                                column.isIn(filter)
                                        ? read(column.of(filter), DeliveryOrder.NEWEST, 0, most)
                                        : List.of()));
        return new Answer(
                filter,
                found,
                DeliveryCounts.of(readModel, filter, words),
                Optional.ofNullable(question.selected()).flatMap(readModel::delivery));
    }

    Optional<DeliveryRow> delivery(String deliveryId) {
        return readModel.delivery(deliveryId);
    }

    /// The rows of the table, read where they are looked at.
    VirtualRows.Source<DeliveryRow> rows(DeliveryFilter filter, DeliveryOrder by) {
        return new VirtualRows.Source<>() {
            @Override
            public int count() {
                return readModel.countDeliveries(filter);
            }

            @Override
            public List<DeliveryRow> page(int from, int most) {
                return read(filter, by, from, most);
            }
        };
    }

    private List<DeliveryRow> read(DeliveryFilter filter, DeliveryOrder by, int from, int most) {
        List<DeliveryRow> rows = readModel.deliveries(filter, by, from, most);
        names.learn(rows.stream().map(DeliveryRow::volunteerId));
        return rows;
    }
}

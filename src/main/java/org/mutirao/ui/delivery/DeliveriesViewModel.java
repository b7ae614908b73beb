package org.mutirao.ui.delivery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Search;
import org.mutirao.ui.shared.Tasks;

/// Deliveries as columns by state, newest first.
public final class DeliveriesViewModel {
    static final int PAGE = 200;

    /// The columns, in the order of the job.
    public enum Column {
        TO_FETCH(Set.of("iniciada")),
        ON_THE_ROAD(DeliveryWords.OPEN),
        ARRIVED(Set.of("concluida")),
        FAILED(Set.of("falhou", "cancelada"));

        private final Set<String> statuses;

        Column(Set<String> statuses) {
            this.statuses = statuses;
        }
    }

    private final ReadModel readModel;
    private final Names names;
    private final Tasks.Line asking;
    private final Map<Column, ObservableList<DeliveryRow>> columns = new EnumMap<>(Column.class);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    public DeliveriesViewModel(ReadModel readModel, Names names, Tasks tasks) {
        this.readModel = readModel;
        this.names = names;
        this.asking = tasks.line();
        search.addListener((o, before, now) -> refresh());
        for (Column column : Column.values()) {
            columns.put(column, FXCollections.observableArrayList());
        }
    }

    public void refresh() {
        Map<Column, Integer> most = new EnumMap<>(Column.class);
        columns.forEach((column, rows) -> most.put(column, Math.max(PAGE, rows.size())));
        ask(most);
    }

    /// The next page of a column, where there is one.
    public void more(Column column) {
        int size = column(column).size();
        if (busy.get() || size % PAGE != 0 || size >= ReadModel.MOST_ROWS) {
            return;
        }
        Map<Column, Integer> most = new EnumMap<>(Column.class);
        columns.forEach((each, rows) -> most.put(each, Math.max(PAGE, rows.size())));
        most.put(column, size + PAGE);
        ask(most);
    }

    private void ask(Map<Column, Integer> most) {
        Search wanted = Search.of(search.get());
        busy.set(true);
        asking.run(
                () -> {
                    Map<Column, List<DeliveryRow>> found = new EnumMap<>(Column.class);
                    most.forEach((column, limit) -> found.put(column, find(wanted, column, limit)));
                    return found;
                },
                this::show,
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private List<DeliveryRow> find(Search wanted, Column column, int most) {
        return wanted.words().isEmpty()
                ? read(column, 0, most)
                : wanted.among(from -> read(column, from, ReadModel.MOST_ROWS), this::texts, most);
    }

    private List<DeliveryRow> read(Column column, int from, int most) {
        List<DeliveryRow> rows =
                readModel.deliveries(column.statuses, column == Column.TO_FETCH, from, most);
        names.learn(rows.stream().map(DeliveryRow::volunteerId));
        return rows;
    }

    private Stream<String> texts(DeliveryRow row) {
        return Stream.concat(
                Stream.of(
                        row.number(),
                        said(row.origin()),
                        said(row.destination()),
                        names.of(row.volunteerId())),
                row.lines().stream().map(DeliveryRow.Line::item));
    }

    private static String said(@Nullable String name) {
        return name == null ? "" : name;
    }

    private void show(Map<Column, List<DeliveryRow>> found) {
        busy.set(false);
        error.set(null);
        found.forEach((column, rows) -> column(column).setAll(rows));
        boolean none = found.values().stream().allMatch(List::isEmpty);
        nothingFound.set(none && !search.get().isBlank());
        empty.set(none && search.get().isBlank());
    }

    public ObservableList<DeliveryRow> column(Column column) {
        return Objects.requireNonNull(columns.get(column));
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public StringProperty searchProperty() {
        return search;
    }

    /// Whether no delivery has the words that are searched.
    public ReadOnlyBooleanProperty nothingFoundProperty() {
        return nothingFound.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}

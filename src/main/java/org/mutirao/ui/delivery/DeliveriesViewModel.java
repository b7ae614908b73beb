package org.mutirao.ui.delivery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.importing.Selection;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.DeliveryOrder;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.People;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.delivery.DeliveryReading.Answer;
import org.mutirao.ui.delivery.DeliveryReading.Question;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.VirtualRows;

/// Deliveries as columns by state, newest first, or as a table in any order: of one kind, with the
/// words that are searched, and one of them selected in both.
public final class DeliveriesViewModel {
    static final int PAGE = 200;

    private final DeliveryReading reading;
    private final Tasks.Line asking;
    private final Tasks.Line following;
    private final Map<Column, ObservableList<DeliveryRow>> columns = new EnumMap<>(Column.class);
    private final VirtualRows<DeliveryRow> table;
    private final ReadOnlyObjectWrapper<DeliveryCounts> counts =
            new ReadOnlyObjectWrapper<>(DeliveryCounts.NONE);
    private final ObjectProperty<DeliveryKind> kind = new SimpleObjectProperty<>(DeliveryKind.ALL);
    private final ObjectProperty<DeliveryPane> pane =
            new SimpleObjectProperty<>(DeliveryPane.BOARD);
    private final ObjectProperty<DeliveryOrder> order =
            new SimpleObjectProperty<>(DeliveryOrder.NEWEST);
    private final ReadOnlyObjectWrapper<DeliveryRow> selected = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty along = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private DeliveryFilter filter = DeliveryFilter.ALL;

    public DeliveriesViewModel(ReadModel readModel, People people, Names names, Tasks tasks) {
        this.reading = new DeliveryReading(readModel, people, names);
        this.asking = tasks.line();
        this.following = tasks.line();
        this.table = new VirtualRows<>(tasks);
        search.addListener((o, before, now) -> refresh());
        kind.addListener((o, before, now) -> refresh());
        pane.addListener((o, before, now) -> refresh());
        order.addListener((o, before, now) -> refresh());
        for (Column column : Column.values()) {
            columns.put(column, FXCollections.observableArrayList());
        }
    }

    /// Asks again, as far down as was shown.
    public void refresh() {
        ask(shown());
    }

    private Map<Column, Integer> shown() {
        Map<Column, Integer> most = new EnumMap<>(Column.class);
        columns.forEach((column, rows) -> most.put(column, Math.max(PAGE, rows.size())));
        return most;
    }

    /// The next page of a column, where there is one.
    public void more(Column column) {
        int size = column(column).size();
        if (busy.get() || size % PAGE != 0 || size >= ReadModel.MOST_ROWS) {
            return;
        }
        Map<Column, Integer> most = shown();
        most.put(column, size + PAGE);
        ask(most);
    }

    /// The deliveries that are shown, all of them.
    public Selection selection() {
        return new Selection.Deliveries(filter);
    }

    private void ask(Map<Column, Integer> most) {
        Question question =
                new Question(
                        kind.get(),
                        search.get(),
                        order.get(),
                        pane.get() == DeliveryPane.BOARD ? most : Map.of(),
                        selectedId());
        busy.set(true);
        asking.run(() -> reading.answer(question), found -> show(question, found), this::failed);
    }

    private void show(Question question, Answer answer) {
        filter = answer.filter();
        answer.columns().forEach((column, rows) -> column(column).setAll(rows));
        counts.set(answer.counts());
        boolean none = answer.counts().shown() == 0;
        nothingFound.set(none && question.narrows());
        empty.set(none && !question.narrows());
        if (Objects.equals(question.selected(), selectedId())) { // nobody chose another meanwhile
            selected.set(answer.selected().orElseGet(this::firstToDo));
        }
        error.set(null);
        if (question.most().isEmpty()) {
            table.show(
                    reading.rows(answer.filter(), question.order()),
                    () -> busy.set(false),
                    this::failed);
        } else {
            busy.set(false);
        }
    }

    /// What one of the kinds counts.
    ///
    /// @param name how it is shown
    org.mutirao.ui.shared.Question asked(DeliveryKind counted, String name) {
        return new org.mutirao.ui.shared.Question(
                new Asked.Deliveries(counted.filter().matching(filter.words())), name, "");
    }

    /// What one of the columns counts; nothing where it can have no rows.
    List<org.mutirao.ui.shared.Question> asked(Column counted, String name, String value) {
        return counted.isIn(filter)
                ? List.of(
                        new org.mutirao.ui.shared.Question(
                                new Asked.Deliveries(counted.of(filter)), name, value))
                : List.of();
    }

    private @Nullable String selectedId() {
        DeliveryRow row = selected.get();
        return row == null ? null : row.deliveryId();
    }

    /// So that the next key means something to whoever comes by keyboard alone.
    private @Nullable DeliveryRow firstToDo() {
        return Stream.of(Column.TO_FETCH, Column.ON_THE_ROAD)
                .flatMap(each -> column(each).stream())
                .findFirst()
                .orElse(null);
    }

    /// Reads rows of the table that are to be copied, as many as a list can be asked for.
    ///
    /// @param indices none: the first ones
    /// @param read gets them
    void read(List<Integer> indices, Consumer<List<DeliveryRow>> read) {
        table.read(indices, ReadModel.MOST_ROWS, read, this::failed);
    }

    private void failed(Said problem) {
        busy.set(false);
        error.set(problem);
    }

    void otherPane() {
        pane.set(pane.get() == DeliveryPane.BOARD ? DeliveryPane.TABLE : DeliveryPane.BOARD);
    }

    /// Takes away the search and every filter.
    void showAll() {
        search.set("");
        kind.set(DeliveryKind.ALL);
    }

    /// @param row null: none is selected any more
    public void select(@Nullable DeliveryRow row) {
        selected.set(row);
    }

    /// Selects a delivery that was picked elsewhere, and shows how it comes along.
    public void follow(String deliveryId) {
        along.set(true);
        following.run(
                () -> reading.delivery(deliveryId),
                found -> {
                    found.ifPresent(selected::set);
                    refresh();
                },
                this::failed);
    }

    public ObservableList<DeliveryRow> column(Column column) {
        return Objects.requireNonNull(columns.get(column));
    }

    /// All of them in the order of now, while they are laid out as a table.
    public VirtualRows<DeliveryRow> table() {
        return table;
    }

    public ReadOnlyObjectProperty<DeliveryCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ObjectProperty<DeliveryKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<DeliveryPane> paneProperty() {
        return pane;
    }

    public ObjectProperty<DeliveryOrder> orderProperty() {
        return order;
    }

    /// Whether it is shown how the selected one comes along.
    public BooleanProperty alongProperty() {
        return along;
    }

    /// Null: none.
    public ReadOnlyObjectProperty<DeliveryRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public StringProperty searchProperty() {
        return search;
    }

    /// Whether no delivery is of the kind and has the words that are looked for.
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

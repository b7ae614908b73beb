package org.mutirao.ui.offer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.importing.Selection;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.Search;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.WhyViewModel;

/// What can be given, soonest end first.
public final class OffersViewModel {
    static final int PAGE = 200;

    /// What the chips choose from.
    public enum Kind {
        OPEN(Set.of("aberta")),
        USED(Set.of("esgotada")),
        ALL(Set.of());

        private final Set<String> statuses;

        Kind(Set<String> statuses) {
            this.statuses = statuses;
        }
    }

    private final ReadModel readModel;
    private final WhyViewModel history;
    private final Tasks.Line asking;
    private final ObservableList<OfferRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.OPEN);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<OfferRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private boolean complete;
    private @Nullable String wanted;

    public OffersViewModel(ReadModel readModel, Tasks tasks, WhyViewModel history) {
        this.readModel = readModel;
        this.history = history;
        this.asking = tasks.line();
        kind.addListener((o, before, now) -> refresh());
        search.addListener((o, before, now) -> refresh());
    }

    public void refresh() {
        ask(Math.min(ReadModel.MOST_ROWS, Math.max(PAGE, rows.size())));
    }

    /// The next page, where there is one.
    public void more() {
        int next = Math.min(ReadModel.MOST_ROWS, rows.size() + PAGE);
        if (!complete && !busy.get() && next > rows.size()) {
            ask(next);
        }
    }

    /// Selects an offer as soon as a list that holds it arrives; every offer is shown.
    public void open(String offerId) {
        wanted = offerId;
        search.set("");
        kind.set(Kind.ALL);
        refresh();
    }

    public void select(OfferRow row) {
        wanted = null;
        selected.set(row);
    }

    /// Shows the entries behind the selected offer.
    public void why() {
        OfferRow row = selected.get();
        if (row != null) {
            history.show(row.offerId(), row.number());
        }
    }

    /// The selected offer, where there is one.
    public Optional<OfferRow> selected() {
        return Optional.ofNullable(selected.get());
    }

    /// The offers that are looked for, all of them.
    public Selection selection() {
        Search looked = Search.of(search.get());
        return new Selection.Offers(kind.get().statuses, row -> looked.finds(texts(row)));
    }

    private void ask(int most) {
        Set<String> statuses = kind.get().statuses;
        Search wanted = Search.of(search.get());
        busy.set(true);
        asking.run(
                () -> find(wanted, statuses, most),
                found -> show(found, most),
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private List<OfferRow> find(Search wanted, Set<String> statuses, int most) {
        return wanted.words().isEmpty()
                ? readModel.offers(statuses, 0, most)
                : wanted.among(
                        from -> readModel.offers(statuses, from, ReadModel.MOST_ROWS),
                        OffersViewModel::texts,
                        most);
    }

    private static Stream<String> texts(OfferRow row) {
        return Stream.concat(
                Stream.of(row.number(), Objects.requireNonNullElse(row.place(), "")),
                row.items().stream().map(OfferRow.Line::item));
    }

    private void show(List<OfferRow> found, int most) {
        busy.set(false);
        error.set(null);
        complete = found.size() < most;
        OfferRow before = selected.get();
        String id = wanted != null ? wanted : before == null ? null : before.offerId();
        rows.setAll(found);
        nothingFound.set(found.isEmpty() && !search.get().isBlank());
        empty.set(found.isEmpty() && search.get().isBlank());
        selected.set(
                rows.stream()
                        .filter(row -> row.offerId().equals(id))
                        .findFirst()
                        .or(() -> rows.stream().findFirst())
                        .orElse(null));
    }

    public ObservableList<OfferRow> rows() {
        return rows;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public ReadOnlyObjectProperty<OfferRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether no offer has the words that are searched.
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

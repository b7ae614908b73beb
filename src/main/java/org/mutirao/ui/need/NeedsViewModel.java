package org.mutirao.ui.need;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.NeedStage;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.Question;
import org.mutirao.ui.shared.Tasks;

/// The queue of needs: which are shown, how many there are of each kind, and the selected one.
public final class NeedsViewModel {
    static final int PAGE = 200;

    private final ReadModel readModel;
    private final Tasks.Line asking;
    private final Tasks.Line paging;
    private final ObservableList<NeedRow> rows = FXCollections.observableArrayList();
    private final ObservableList<NeedRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<NeedKind> kind = new SimpleObjectProperty<>(NeedKind.OPEN);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<NeedKind, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<NeedRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nothingYet = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty detail = new SimpleBooleanProperty();
    private boolean complete;
    private @Nullable String wanted;
    private @Nullable String pinned;

    public NeedsViewModel(ReadModel readModel, Tasks tasks) {
        this.readModel = readModel;
        this.asking = tasks.line();
        this.paging = tasks.line();
        kind.addListener((o, before, now) -> lookAnew());
        search.addListener((o, before, now) -> lookAnew());
    }

    /// Whether what belongs to the selected need is wanted where it does not stand anyway.
    public BooleanProperty detailProperty() {
        return detail;
    }

    void otherDetail() {
        detail.set(!detail.get());
    }

    /// @param first what was picked elsewhere and is not among the rows
    private record Answer(
            Optional<NeedRow> first, List<NeedRow> rows, Map<NeedKind, Integer> counts, int all) {}

    /// Something else is looked for: what was picked elsewhere is not kept for it.
    private void lookAnew() {
        pinned = null;
        refresh();
    }

    /// Asks again from the top, as far down as was shown; the selection stays where it can.
    public void refresh() {
        NeedFilter filter = filter();
        int most = Math.min(ReadModel.MOST_ROWS, Math.max(PAGE, rows.size()));
        busy.set(true);
        String picked = wanted != null ? wanted : pinned;
        asking.run(() -> ask(filter, most, picked), this::show, this::failed);
    }

    /// The next page, where there is one.
    public void more() {
        if (complete || busy.get()) {
            return;
        }
        NeedFilter filter = filter();
        int shown = rows.size();
        int from = shown - (pinned == null ? 0 : 1);
        busy.set(true);
        paging.run(
                () -> readModel.needs(filter, from, PAGE),
                page -> {
                    busy.set(false);
                    if (rows.size() == shown) {
                        complete = page.size() < PAGE;
                        page.stream()
                                .filter(row -> !row.needId().equals(pinned))
                                .forEach(rows::add);
                    }
                },
                this::failed);
    }

    public void select(NeedRow row) {
        wanted = null;
        selected.set(row);
    }

    /// Selects a need as soon as a list that holds it arrives.
    public void open(String needId) {
        wanted = needId;
        refresh();
    }

    /// Takes away the search and every filter.
    public void showAll() {
        search.set("");
        kind.set(NeedKind.ALL);
    }

    /// What one of the counts counts.
    ///
    /// @param name how it is shown
    Question asked(NeedKind counted, String name) {
        return new Question(new Asked.Needs(counted.filter().matching(filter().text())), name, "");
    }

    /// What a column of the board counts; nothing where it can have no rows.
    List<Question> asked(NeedStage stage, String name, String value) {
        NeedFilter shown = filter();
        return shown.stages().contains(stage)
                ? List.of(new Question(new Asked.Needs(shown.at(stage)), name, value))
                : List.of();
    }

    /// @param picked a need that is wanted in the list even where it would not be in it: it comes
    ///   first
    private Answer ask(NeedFilter filter, int most, @Nullable String picked) {
        Map<NeedKind, Integer> byKind = new EnumMap<>(NeedKind.class);
        for (NeedKind each : NeedKind.values()) {
            byKind.put(each, readModel.countNeeds(each.filter().matching(filter.text())));
        }
        List<NeedRow> found = readModel.needs(filter, 0, most);
        boolean there = found.stream().anyMatch(row -> row.needId().equals(picked));
        return new Answer(
                picked == null || there ? Optional.empty() : readModel.need(picked),
                found,
                byKind,
                readModel.countNeeds(NeedFilter.ALL));
    }

    private void show(Answer answer) {
        busy.set(false);
        error.set(null);
        complete = answer.rows().size() < PAGE;
        NeedRow before = selected.get();
        String id = wanted != null ? wanted : before == null ? null : before.needId();
        List<NeedRow> all = new ArrayList<>(answer.rows());
        answer.first().ifPresent(row -> all.addFirst(row));
        pinned = answer.first().map(NeedRow::needId).orElse(null);
        rows.setAll(all);
        counts.set(Map.copyOf(answer.counts()));
        nothingYet.set(answer.all() == 0);
        nothingFound.set(rows.isEmpty() && answer.all() > 0);
        Optional<NeedRow> same = rows.stream().filter(r -> r.needId().equals(id)).findFirst();
        selected.set(same.or(() -> rows.stream().findFirst()).orElse(null));
        if (same.isPresent()) {
            wanted = null;
        }
    }

    private void failed(Said problem) {
        busy.set(false);
        error.set(problem);
    }

    /// Which needs are looked for.
    public NeedFilter filter() {
        String words = search.get().strip();
        return kind.get().filter().matching(words.isEmpty() ? null : words);
    }

    public ObservableList<NeedRow> rows() {
        return shownRows;
    }

    public ObjectProperty<NeedKind> kindProperty() {
        return kind;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ReadOnlyObjectProperty<Map<NeedKind, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<NeedRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether there are needs, but none that were asked for.
    public ReadOnlyBooleanProperty nothingFoundProperty() {
        return nothingFound.getReadOnlyProperty();
    }

    /// Whether the operation has no need at all.
    public ReadOnlyBooleanProperty nothingYetProperty() {
        return nothingYet.getReadOnlyProperty();
    }

    /// Null: all is well.
    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}

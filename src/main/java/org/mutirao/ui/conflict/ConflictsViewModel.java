package org.mutirao.ui.conflict;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Candidate;
import org.mutirao.application.command.Said;
import org.mutirao.application.command.Settling;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.Conflict.Claim;
import org.mutirao.application.query.ConflictsModel;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.WhyViewModel;

/// The list of conflicts, who else can help with the selected one, and how it came to be.
public final class ConflictsViewModel {
    private static final int MOST_CANDIDATES = 3;

    private final ConflictsModel model;
    private final Settling settling;
    private final Names names;
    private final Clock clock;
    private final Tasks.Line asking;
    private final Tasks.Line matching;
    private final WhyViewModel history;
    private final ObservableList<Conflict> rows = FXCollections.observableArrayList();
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Conflict> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    ConflictsViewModel(Kit kit) {
        var context = kit.context();
        this.model = context.directoryPorts().conflicts();
        this.settling = context.directoryPorts().settling();
        this.names = kit.names();
        this.clock = context.clock();
        this.asking = kit.tasks().line();
        this.matching = kit.tasks().line();
        this.history = new WhyViewModel(context, kit.tasks());
    }

    public void refresh() {
        busy.set(true);
        asking.run(
                this::ask,
                this::show,
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private List<Conflict> ask() {
        List<Conflict> found = model.open(clock.instant());
        names.learn(
                found.stream()
                        .flatMap(each -> each.claims().stream())
                        .<@Nullable String>map(Claim::person));
        return found;
    }

    private void show(List<Conflict> found) {
        busy.set(false);
        error.set(null);
        Conflict before = selected.get();
        if (!List.copyOf(rows).equals(found)) {
            rows.setAll(found);
        }
        empty.set(found.isEmpty());
        Stream<Conflict> same =
                found.stream().filter(each -> before != null && each.key().equals(before.key()));
        look(Stream.concat(same, found.stream()).findFirst().orElse(null));
    }

    public void select(Conflict conflict) {
        if (!conflict.equals(selected.get())) {
            look(conflict);
        }
    }

    private void look(@Nullable Conflict conflict) {
        boolean other =
                conflict == null
                        || selected.get() == null
                        || !selected.get().key().equals(conflict.key());
        selected.set(conflict);
        if (other) {
            candidates.clear();
        }
        if (conflict == null) {
            matching.drop();
        } else {
            history.show(conflict.entityId(), conflict.number());
            match(conflict);
        }
    }

    private void match(Conflict conflict) {
        matching.run(() -> fitting(conflict), candidates::setAll, error::set);
    }

    private List<Candidate> fitting(Conflict conflict) {
        String need = conflict.needId();
        BigDecimal quantity = conflict.quantity();
        return need == null || quantity == null
                ? List.of()
                : settling.others(conflict.entityId(), need, quantity).stream()
                        .limit(MOST_CANDIDATES)
                        .toList();
    }

    /// Name of who made a claim; empty where nobody is known.
    String name(Claim claim) {
        return names.of(claim.person());
    }

    public ObservableList<Conflict> rows() {
        return rows;
    }

    /// Who can cover what the need of the selected conflict is left without, best first.
    public ObservableList<Candidate> candidates() {
        return candidates;
    }

    ObservableList<WhyViewModel.Entry> history() {
        return history.entries();
    }

    public ReadOnlyObjectProperty<Conflict> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}

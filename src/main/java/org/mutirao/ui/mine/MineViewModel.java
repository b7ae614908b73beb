package org.mutirao.ui.mine;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
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
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.DeliveryOrder;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.ui.delivery.ConfirmViewModel;
import org.mutirao.ui.delivery.PassedViewModel;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// What whoever is acting carries or is asked to, and the one code that confirms it.
public final class MineViewModel {
    private static final int MOST = 200;

    private final Kit kit;
    private final ReadOnlyObjectProperty<PersonRow> acting;
    private final ConfirmViewModel confirm;
    private final PassedViewModel passed;
    private final Tasks.Line asking;
    private final Tasks.Line looking;
    private final Jobs jobs;
    private final Notices notices;
    private final ObservableList<DeliveryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<DeliveryRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Mine> mine = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private final StringProperty code = new SimpleStringProperty("");
    private final BooleanBinding canConfirm;

    MineViewModel(
            Kit kit,
            ReadOnlyObjectProperty<PersonRow> acting,
            ConfirmViewModel confirm,
            PassedViewModel passed) {
        this.kit = kit;
        this.acting = acting;
        this.confirm = confirm;
        this.passed = passed;
        this.asking = kit.tasks().line();
        this.looking = kit.tasks().line();
        this.jobs = new Jobs(kit.tasks());
        this.notices = kit.notices();
        acting.addListener((o, before, now) -> refresh());
        selected.addListener((o, before, now) -> look(before, now));
        canConfirm = selected.isNotNull().and(code.isNotEmpty());
    }

    public void refresh() {
        String person = acting.get().personId();
        busy.set(true);
        asking.run(
                () -> ask(person),
                this::show,
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private List<DeliveryRow> ask(String person) {
        return kit.context()
                .readModel()
                .deliveries(
                        DeliveryFilter.ALL.standing(DeliveryStatus.open(), null).carriedBy(person),
                        DeliveryOrder.NEWEST,
                        0,
                        MOST);
    }

    private void show(List<DeliveryRow> found) {
        busy.set(false);
        error.set(null);
        DeliveryRow before = selected.get();
        rows.setAll(found);
        empty.set(found.isEmpty());
        Optional<DeliveryRow> same =
                found.stream()
                        .filter(row ->
                                before != null && row.deliveryId().equals(before.deliveryId()))
                        .findFirst();
        selected.set(same.or(() -> found.stream().findFirst()).orElse(null));
    }

    /// What was typed for one delivery is not another's; nor is it the receiver's, once the goods
    /// were fetched.
    private void look(@Nullable DeliveryRow before, @Nullable DeliveryRow now) {
        if (now == null) {
            looking.drop();
            code.set("");
            mine.set(null);
            return;
        }
        boolean another = before == null || !now.deliveryId().equals(before.deliveryId());
        if (before == null || another || now.toFetch() != before.toFetch()) {
            code.set("");
        }
        if (another) {
            mine.set(null);
        }
        looking.run(() -> withContacts(now), mine::set, error::set);
    }

    private Mine withContacts(DeliveryRow row) {
        var directory = kit.context().directoryPorts();
        return new Mine(
                row,
                directory.people().askedFor(row.deliveryId()).stream()
                        .flatMap(id -> directory.contacts().of(id).stream())
                        .toList());
    }

    public void select(DeliveryRow row) {
        selected.set(row);
    }

    /// The code that was typed confirms all of the selected delivery.
    public void confirm() {
        DeliveryRow row = selected.get();
        if (row != null && canConfirm.get()) {
            confirm.withCode(row, code.get().strip());
        }
    }

    /// Less came, or some was lost: asks how much.
    void part() {
        DeliveryRow row = selected.get();
        if (row != null) {
            String typed = code.get();
            confirm.start(row);
            confirm.codeProperty().set(typed);
        }
    }

    void withoutCode() {
        DeliveryRow row = selected.get();
        if (row != null) {
            confirm.withoutCode(row);
        }
    }

    public void fail(FailureReason why) {
        DeliveryRow row = selected.get();
        if (row != null) {
            confirm.failed(row, why);
        }
    }

    void passed() {
        DeliveryRow row = selected.get();
        if (row != null) {
            passed.ask(row);
        }
    }

    /// @param accepts whether whoever is acting takes it
    public void answer(boolean accepts) {
        DeliveryRow row = selected.get();
        if (row != null) {
            String done = accepts ? "done.accepted" : "done.declined";
            jobs.run(
                    () -> kit.context().sagas().desk().answer(row.deliveryId(), accepts, null),
                    nothing -> notices.tell(Said.of(done, row.number())),
                    error::set);
        }
    }

    @Nullable Said nothingSelected() {
        return selected.get() == null ? Said.of("hindered.nothing_selected") : null;
    }

    public ObservableList<DeliveryRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<DeliveryRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The selected one with its contacts; null while it is being read.
    public ReadOnlyObjectProperty<Mine> mineProperty() {
        return mine.getReadOnlyProperty();
    }

    public StringProperty codeProperty() {
        return code;
    }

    BooleanBinding canConfirmProperty() {
        return canConfirm;
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

package org.mutirao.ui.need;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordination.Candidate;
import org.mutirao.application.command.Coordination.Match;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.query.ReservationRow;
import org.mutirao.application.query.Timeline;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// The selected need: how much is covered, who can cover the rest, what is on its way, and what
/// else its place needs.
public final class NeedDetailViewModel {
    private static final int SAME_PLACE = 100;

    private final ReadModel readModel;
    private final Coordination coordination;
    private final Timeline timeline;
    private final Names names;
    private final Jobs jobs;
    private final Notices notices;
    private final ReserveChoice choice;
    private final Tasks.Line reading;
    private final Tasks.Line matching;
    private final ReadOnlyObjectWrapper<NeedRow> need = new ReadOnlyObjectWrapper<>();
    private final ObservableList<DeliveryRow> deliveries = FXCollections.observableArrayList();
    private final ObservableList<ReservationRow> reservations = FXCollections.observableArrayList();
    private final ObservableList<NeedRow> samePlace = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding canDispatch;

    public NeedDetailViewModel(
            ReadModel readModel,
            Coordination coordination,
            Timeline timeline,
            Names names,
            Tasks tasks,
            Notices notices,
            Messages messages) {
        this.readModel = readModel;
        this.coordination = coordination;
        this.timeline = timeline;
        this.names = names;
        this.jobs = new Jobs(tasks);
        this.notices = notices;
        this.choice = new ReserveChoice(need.getReadOnlyProperty(), messages);
        this.reading = tasks.line();
        this.matching = tasks.line();
        canDispatch = Bindings.createBooleanBinding(this::hasReserved, need);
    }

    private record Around(
            Optional<NeedRow> need,
            List<DeliveryRow> deliveries,
            List<ReservationRow> reservations,
            List<NeedRow> samePlace) {}

    /// @param row null: nothing is selected
    public void show(@Nullable NeedRow row) {
        error.set(null);
        need.set(row);
        if (row == null) {
            reading.drop();
            matching.drop();
            deliveries.clear();
            reservations.clear();
            samePlace.clear();
            choice.offer(ReserveChoice.NO_MATCH);
            return;
        }
        reading.run(() -> around(row), this::showAround, error::set);
        matching.run(() -> match(row), this::showMatch, error::set);
    }

    /// Asks again about what is shown.
    public void refresh() {
        show(need.get());
    }

    /// As [#refresh], where also what the time is has changed: what is near and what is late are
    /// told anew.
    public void tellAnew() {
        NeedRow row = need.get();
        need.set(null);
        show(row);
    }

    /// Reserves for the selected need: the chosen offer, or the best ones where none was chosen.
    public void reserve() {
        NeedRow row = need.get();
        if (row == null || !choice.canReserve().get()) {
            return;
        }
        BigDecimal typed = choice.typed();
        String offer = choice.offerId();
        jobs.run(
                () -> coordination.reserve(row.needId(), offer, typed),
                reserved -> notices.tell(NeedSaid.reserved(row, reserved)),
                error::set);
    }

    /// Gives back to its offer what is reserved and has not set out.
    public void release(ReservationRow reservation) {
        Said done =
                Said.of(
                        "done.released",
                        new Quantity(reservation.waiting(), reservation.unit()),
                        reservation.item());
        jobs.run(
                () -> coordination.cancel(reservation.reservationId(), ""),
                nothing -> notices.tell(done),
                error::set);
    }

    public void choose(Candidate candidate) {
        choice.choose(candidate);
    }

    /// What is ranked is what is open now: of another time nobody can say.
    private @Nullable Match match(NeedRow row) {
        return timeline.shown().isPresent() ? null : coordination.match(row.needId());
    }

    private void showMatch(@Nullable Match found) {
        past.set(found == null);
        choice.offer(found == null ? ReserveChoice.NO_MATCH : found);
    }

    private Around around(NeedRow row) {
        String at = row.placeId();
        List<NeedRow> others =
                at == null
                        ? List.of()
                        : readModel.needs(
                                new NeedFilter(NeedFilter.OPEN.statuses(), null, at),
                                0,
                                SAME_PLACE);
        List<DeliveryRow> carried = readModel.deliveriesOf(row.needId());
        names.learn(carried.stream().map(DeliveryRow::volunteerId));
        return new Around(
                readModel.need(row.needId()),
                carried,
                readModel.reservationsOf(row.needId()),
                others.stream().filter(other -> !other.needId().equals(row.needId())).toList());
    }

    private void showAround(Around around) {
        around.need().ifPresent(need::set);
        deliveries.setAll(around.deliveries());
        reservations.setAll(around.reservations());
        samePlace.setAll(around.samePlace());
    }

    private boolean hasReserved() {
        NeedRow row = need.get();
        return row != null && row.items().stream().anyMatch(line -> line.reserved().signum() > 0);
    }

    /// Whether an amount can be said: a need of several items is reserved as a whole.
    BooleanBinding oneItemProperty() {
        return choice.oneItem();
    }

    boolean severalItems() {
        return choice.severalItems();
    }

    public ReadOnlyObjectProperty<NeedRow> needProperty() {
        return need.getReadOnlyProperty();
    }

    /// Whether the need is shown as it was at another time, when nobody can say who could cover it.
    ReadOnlyBooleanProperty pastProperty() {
        return past.getReadOnlyProperty();
    }

    public ObservableList<DeliveryRow> deliveries() {
        return deliveries;
    }

    /// What is reserved and waits for somebody to take it.
    public ObservableList<ReservationRow> reservations() {
        return reservations;
    }

    public ObservableList<NeedRow> samePlace() {
        return samePlace;
    }

    public ReadOnlyObjectProperty<Match> matchProperty() {
        return choice.match();
    }

    public ReadOnlyObjectProperty<Candidate> chosenProperty() {
        return choice.chosen();
    }

    public StringProperty quantityProperty() {
        return choice.quantity();
    }

    public BooleanBinding canReserveProperty() {
        return choice.canReserve();
    }

    public BooleanBinding canDispatchProperty() {
        return canDispatch;
    }

    /// Whether sending is what comes next: there is nothing to reserve, and something to send.
    public BooleanBinding nothingToReserveProperty() {
        return choice.canReserve().not().and(canDispatch);
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// The ledger lines of the selected need.
    public List<LedgerLine> lines() {
        NeedRow row = need.get();
        return row == null ? List.of() : row.items();
    }
}

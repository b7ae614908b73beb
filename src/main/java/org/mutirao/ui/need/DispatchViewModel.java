package org.mutirao.ui.need;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.paper.PapersViewModel;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.PersonSearch;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// Sending what is reserved: first who takes it, then the codes to hand over.
public final class DispatchViewModel {
    private final ReadModel readModel;
    private final Coordination coordination;
    private final Jobs jobs;
    private final Notices notices;
    private final PersonSearch who;
    private final ReadOnlyObjectWrapper<Errand> errand = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private final ObservableList<Sent> sent = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    public DispatchViewModel(UiContext context, Tasks tasks, Notices notices) {
        this.readModel = context.readModel();
        this.coordination = context.coordination();
        this.jobs = new Jobs(tasks);
        this.notices = notices;
        this.who = new PersonSearch(context, tasks, rows -> rows.stream().findFirst(), error::set);
    }

    /// What somebody is chosen for.
    public sealed interface Errand {
        /// All that is reserved for a need.
        record Send(NeedRow need) implements Errand {}

        /// What another person carries so far.
        record TakeOn(DeliveryRow delivery) implements Errand {}
    }

    /// Asks who takes what is reserved for `row`, or says that nothing is.
    public void start(NeedRow row) {
        if (row.items().stream().noneMatch(line -> line.reserved().signum() > 0)) {
            notices.tell(Said.of("dispatch.nothing_reserved"));
            return;
        }
        ask(new Errand.Send(row));
    }

    /// Asks who takes on a delivery that another person carries.
    public void handOver(DeliveryRow row) {
        ask(new Errand.TakeOn(row));
    }

    private void ask(Errand what) {
        errand.set(what);
        error.set(null);
        who.start();
        choosing.set(true);
    }

    /// Sends with the chosen person, and then shows the codes; or gives them the delivery.
    public void send() {
        PersonRow person = who.chosen();
        if (person == null || !choosing.get()) {
            return;
        }
        switch (errand.get()) {
            case Errand.Send(var need) ->
                    jobs.run(
                            () ->
                                    coordination
                                            .dispatch(need.needId(), person.personId())
                                            .map(codes -> withRows(codes, person)),
                            all -> show(all, person),
                            error::set);
            case Errand.TakeOn(var delivery) ->
                    jobs.run(
                            () ->
                                    coordination.changeCarrier(
                                            delivery.deliveryId(), person.personId()),
                            nothing -> handedOver(delivery, person),
                            error::set);
        }
    }

    private List<Sent> withRows(List<Dispatched> codes, PersonRow person) {
        return codes.stream()
                .map(each -> new Sent(each, readModel.delivery(each.deliveryId()), person.name()))
                .toList();
    }

    private void handedOver(DeliveryRow delivery, PersonRow person) {
        choosing.set(false);
        notices.tell(Said.of("done.handed_over", delivery.number(), person.name()));
    }

    public void close() {
        who.stop();
        choosing.set(false);
        showing.set(false);
        sent.clear();
    }

    private void show(List<Sent> all, PersonRow person) {
        choosing.set(false);
        sent.setAll(all);
        showing.set(true);
        notices.tell(Said.of("done.dispatched", person.name()));
    }

    /// Who can take it.
    public PersonSearch who() {
        return who;
    }

    public ReadOnlyBooleanProperty choosingProperty() {
        return choosing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// What was just sent.
    public ObservableList<Sent> sent() {
        return sent;
    }

    /// What was just sent, as it stands in the lists.
    List<DeliveryRow> deliveries() {
        return sent.stream().flatMap(each -> each.delivery().stream()).toList();
    }

    /// What its receivers and providers get.
    List<PapersViewModel.Codes> codeSheets() {
        return sent.stream()
                .flatMap(each ->
                        each.delivery().stream()
                                .map(row ->
                                        new PapersViewModel.Codes(
                                                row,
                                                each.codes().code(),
                                                each.codes().pickupCode())))
                .toList();
    }

    /// The codes of what was just sent.
    public List<Dispatched> codes() {
        return sent.stream().map(Sent::codes).toList();
    }

    public ReadOnlyObjectProperty<Errand> errandProperty() {
        return errand.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}

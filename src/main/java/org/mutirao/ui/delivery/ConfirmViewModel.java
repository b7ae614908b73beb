package org.mutirao.ui.delivery;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordination.Confirmed;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// "Was it fetched?", and then "Did it arrive?": the code, how much came, what became of the rest,
/// or why nothing came.
public final class ConfirmViewModel {
    private final Coordination coordination;
    private final Jobs jobs;
    private final Notices notices;
    private final Consumer<DeliveryRow> changeCarrier;
    private final Arrival arrival;
    private final ReadOnlyObjectWrapper<DeliveryRow> delivery = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper fetching = new ReadOnlyBooleanWrapper();
    private final Proof proof = new Proof();
    private final ReadOnlyObjectWrapper<String> shownCode = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private final ObjectBinding<Said> lacking;
    private final BooleanBinding canConfirm;

    /// @param changeCarrier asks who takes a delivery on
    public ConfirmViewModel(
            Coordination coordination,
            Tasks tasks,
            Notices notices,
            Messages messages,
            Consumer<DeliveryRow> changeCarrier) {
        this.coordination = coordination;
        this.jobs = new Jobs(tasks);
        this.notices = notices;
        this.changeCarrier = changeCarrier;
        this.arrival = new Arrival(messages);
        lacking =
                Bindings.createObjectBinding(
                        this::lacks,
                        proof.code(),
                        proof.without(),
                        proof.reason(),
                        fetching,
                        delivery,
                        arrival.quantity(),
                        arrival.lostProperty(),
                        arrival.lossReason(),
                        arrival.rest(),
                        arrival.more());
        canConfirm = lacking.isNull();
        proof.code().addListener((o, before, now) -> error.set(null));
    }

    /// Asks about a delivery that is not over, agrees with one that waits to be checked, and says
    /// of another that it is closed.
    public void start(DeliveryRow row) {
        if (row.toCheck()) {
            jobs.run(() -> coordination.check(row.deliveryId()), this::done, notices::tell);
        } else if (DeliveryWords.isOpen(row)) {
            asking(row);
        } else {
            notices.tell(Said.of("delivery.closed", row.number()));
        }
    }

    private void asking(DeliveryRow row) {
        take(row);
        open.set(true);
    }

    private void take(DeliveryRow row) {
        delivery.set(row);
        arrival.start(row);
        ask(row.toFetch());
    }

    /// Takes a code that was typed elsewhere for all that is on its way; where it does not do, the
    /// dialog opens and says why.
    public void withCode(DeliveryRow row, String code) {
        take(row);
        proof.code().set(code);
        if (canConfirm.get()) {
            confirm();
        } else {
            open.set(true);
        }
    }

    /// Opens the dialog where the code is not what is to be said.
    public void withoutCode(DeliveryRow row) {
        asking(row);
        proof.without().set(true);
    }

    /// Nothing came of it, as was said elsewhere.
    public void failed(DeliveryRow row, FailureReason why) {
        take(row);
        fail(why);
    }

    private void ask(boolean fetch) {
        fetching.set(fetch);
        proof.clear();
        shownCode.set(null);
        error.set(null);
    }

    /// It came although nobody said that it was fetched: asks about the arrival.
    public void arrivedAlready() {
        ask(false);
    }

    /// Writes what was said; a wrong code is told in the dialog, which stays open.
    public void confirm() {
        DeliveryRow row = delivery.get();
        if (row == null || !canConfirm.get()) {
            return;
        }
        String typed = proof.typed();
        WithoutCode.Reason why = proof.why();
        if (fetching.get()) {
            jobs.run(
                    () -> coordination.pickup(row.deliveryId(), typed, why),
                    this::done,
                    this::refused);
            return;
        }
        Receipt receipt = arrival.receipt(row.deliveryId(), typed, why);
        jobs.run(() -> coordination.confirm(receipt), this::done, this::refused);
    }

    /// A code that is another delivery's has a sentence of its own.
    private void refused(Said why) {
        open.set(true);
        boolean anothers = why.code().equals("wrong_code") && !"".equals(why.args().getLast());
        error.set(anothers ? new Said("wrong_code_of", why.args()) : why);
    }

    /// Nothing arrived, or nothing was there to fetch.
    public void fail(FailureReason why) {
        DeliveryRow row = delivery.get();
        if (row != null) {
            jobs.run(() -> coordination.fail(row.deliveryId(), why), this::done, this::refused);
        }
    }

    /// Shows once more the code that is asked for, which is recorded; coordinators may.
    public void showCode() {
        DeliveryRow row = delivery.get();
        if (row != null) {
            CodeKind kind = fetching.get() ? CodeKind.PICKUP : CodeKind.DELIVERY;
            jobs.run(
                    () -> coordination.showCode(row.deliveryId(), kind),
                    shownCode::set,
                    error::set);
        }
    }

    /// Asks who takes it on instead.
    public void changeCarrier() {
        DeliveryRow row = delivery.get();
        if (row != null) {
            close();
            changeCarrier.accept(row);
        }
    }

    public void close() {
        open.set(false);
        shownCode.set(null);
    }

    private void done(Confirmed confirmed) {
        close();
        notices.tell(Said.of("done.delivery." + confirmed.state()));
    }

    private @Nullable Said lacks() {
        Said proofLacks = proof.lacks(fetching.get());
        return proofLacks != null || fetching.get() ? proofLacks : arrival.lacks();
    }

    /// How much came, and what became of the rest.
    public Arrival arrival() {
        return arrival;
    }

    public ReadOnlyObjectProperty<DeliveryRow> deliveryProperty() {
        return delivery.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether it is asked for the provider's code; otherwise for the receiver's.
    public ReadOnlyBooleanProperty fetchingProperty() {
        return fetching.getReadOnlyProperty();
    }

    public StringProperty codeProperty() {
        return proof.code();
    }

    /// The code that was shown once more; null: none was.
    public ReadOnlyObjectProperty<String> shownCodeProperty() {
        return shownCode.getReadOnlyProperty();
    }

    public BooleanProperty withoutCodeProperty() {
        return proof.without();
    }

    public ObjectProperty<WithoutCode.Reason> reasonProperty() {
        return proof.reason();
    }

    /// What is still to be said before this can be written; null: nothing.
    public ObjectBinding<Said> lackingProperty() {
        return lacking;
    }

    public BooleanBinding canConfirmProperty() {
        return canConfirm;
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}

package org.mutirao.ui.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordination.Confirmed;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// "Did it arrive?": the code, how much came, what became of the rest, or why nothing came.
public final class ConfirmViewModel {
    private final Coordination coordination;
    private final Jobs jobs;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<DeliveryRow> delivery = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty quantity = new SimpleStringProperty("");
    private final StringProperty lost = new SimpleStringProperty("");
    private final ObjectProperty<LossReason> lossReason =
            new SimpleObjectProperty<>(LossReason.SPOILED);
    private final ObjectProperty<Rest> rest = new SimpleObjectProperty<>(Rest.NOT_COMING);
    private final BooleanProperty withoutCode = new SimpleBooleanProperty();
    private final BooleanProperty more = new SimpleBooleanProperty();
    private final ObjectProperty<WithoutCode.Reason> reason =
            new SimpleObjectProperty<>(WithoutCode.Reason.NO_PHONE);
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding lessThanExpected;
    private final BooleanBinding moreThanExpected;
    private final BooleanBinding canConfirm;

    public ConfirmViewModel(
            Coordination coordination, Tasks tasks, Notices notices, Messages messages) {
        this.coordination = coordination;
        this.jobs = new Jobs(tasks);
        this.notices = notices;
        this.messages = messages;
        lessThanExpected =
                Bindings.createBooleanBinding(() -> difference().signum() > 0, delivery, quantity);
        moreThanExpected =
                Bindings.createBooleanBinding(() -> difference().signum() < 0, delivery, quantity);
        canConfirm =
                Bindings.createBooleanBinding(
                        this::complete, code, withoutCode, quantity, lost, more, delivery);
        quantity.subscribe(typed -> more.set(false));
    }

    /// Asks about a delivery that is on its way, agrees with one that waits to be checked, and says
    /// of another that it is closed.
    public void start(DeliveryRow row) {
        if (row.toCheck()) {
            checking(row);
        } else if (DeliveryWords.isOpen(row)) {
            asking(row);
        } else {
            notices.tell(Said.of("delivery.closed", row.number()));
        }
    }

    private void checking(DeliveryRow row) {
        jobs.run(() -> coordination.check(row.deliveryId()), this::done, notices::tell);
    }

    private void asking(DeliveryRow row) {
        delivery.set(row);
        code.set("");
        lost.set("");
        rest.set(Rest.NOT_COMING);
        withoutCode.set(false);
        more.set(false);
        error.set(null);
        quantity.set(Amounts.number(expected(), messages.locale()));
        open.set(true);
    }

    /// Writes the receipt; a wrong code is told in the dialog, which stays open.
    public void confirm() {
        DeliveryRow row = delivery.get();
        if (row == null || !canConfirm.get()) {
            return;
        }
        Receipt receipt = receipt(row);
        jobs.run(() -> coordination.confirm(receipt), this::done, this::refused);
    }

    /// A code that is another delivery's has a sentence of its own.
    private void refused(Said why) {
        boolean anothers = why.code().equals("wrong_code") && !"".equals(why.args().getLast());
        error.set(anothers ? new Said("wrong_code_of", why.args()) : why);
    }

    /// Nothing arrived.
    public void fail(FailureReason why) {
        DeliveryRow row = delivery.get();
        if (row != null) {
            jobs.run(() -> coordination.fail(row.deliveryId(), why), this::done, error::set);
        }
    }

    public void close() {
        open.set(false);
    }

    private Receipt receipt(DeliveryRow row) {
        boolean bare = withoutCode.get();
        BigDecimal received = received().orElse(BigDecimal.ZERO);
        boolean all = difference().signum() <= 0;
        BigDecimal gone = all ? BigDecimal.ZERO : lostAmount().orElse(BigDecimal.ZERO);
        return new Receipt(
                row.deliveryId(),
                bare ? null : code.get().strip(),
                bare ? reason.get() : null,
                null,
                received.compareTo(expected()) == 0 ? null : received,
                gone.signum() > 0 ? gone : null,
                gone.signum() > 0 ? lossReason.get() : null,
                all ? Rest.NOT_COMING : rest.get(),
                null,
                more.get());
    }

    private void done(Confirmed confirmed) {
        open.set(false);
        notices.tell(Said.of("done.delivery." + confirmed.state()));
    }

    /// What is still on its way, in the unit of the first line.
    public BigDecimal expected() {
        DeliveryRow row = delivery.get();
        if (row == null || row.lines().isEmpty()) {
            return BigDecimal.ZERO;
        }
        String unit = row.lines().getFirst().unit();
        return row.lines().stream()
                .filter(line -> line.unit().equals(unit))
                .map(DeliveryRow.Line::open)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What did not come of what was expected; negative where more came.
    public BigDecimal difference() {
        return received().map(came -> expected().subtract(came)).orElse(BigDecimal.ZERO);
    }

    private boolean complete() {
        boolean proof = withoutCode.get() || !code.get().isBlank();
        boolean losses = lost.get().isBlank() || lostAmount().isPresent();
        boolean meant = !moreThanExpected.get() || more.get();
        return proof && received().isPresent() && losses && meant;
    }

    public Optional<BigDecimal> received() {
        return Amounts.read(quantity.get(), messages.locale());
    }

    private Optional<BigDecimal> lostAmount() {
        return Amounts.read(lost.get(), messages.locale())
                .filter(gone -> gone.compareTo(difference()) <= 0);
    }

    public @Nullable DeliveryRow delivery() {
        return delivery.get();
    }

    public ReadOnlyObjectProperty<DeliveryRow> deliveryProperty() {
        return delivery.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty codeProperty() {
        return code;
    }

    public StringProperty quantityProperty() {
        return quantity;
    }

    public StringProperty lostProperty() {
        return lost;
    }

    public ObjectProperty<LossReason> lossReasonProperty() {
        return lossReason;
    }

    public ObjectProperty<Rest> restProperty() {
        return rest;
    }

    public BooleanProperty withoutCodeProperty() {
        return withoutCode;
    }

    public ObjectProperty<WithoutCode.Reason> reasonProperty() {
        return reason;
    }

    public BooleanBinding lessThanExpectedProperty() {
        return lessThanExpected;
    }

    /// Whether more came than is on its way; then it has to be said that this is right.
    public BooleanBinding moreThanExpectedProperty() {
        return moreThanExpected;
    }

    public BooleanProperty moreProperty() {
        return more;
    }

    public BooleanBinding canConfirmProperty() {
        return canConfirm;
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}

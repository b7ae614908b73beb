package org.mutirao.ui.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;

/// How much came of what was expected, and what became of the rest. Nothing is chosen beforehand.
public final class Arrival {
    private final Messages messages;
    private BigDecimal expected = BigDecimal.ZERO;
    private final StringProperty quantity = new SimpleStringProperty("");
    private final StringProperty lost = new SimpleStringProperty("");
    private final ObjectProperty<LossReason> lossReason = new SimpleObjectProperty<>();
    private final ObjectProperty<Rest> rest = new SimpleObjectProperty<>();
    private final BooleanProperty more = new SimpleBooleanProperty();
    private final BooleanBinding lessThanExpected;
    private final BooleanBinding moreThanExpected;
    private final BooleanBinding somethingLost;
    private final BooleanBinding remains;

    Arrival(Messages messages) {
        this.messages = messages;
        lessThanExpected = when(() -> difference().signum() > 0);
        moreThanExpected = when(() -> difference().signum() < 0);
        somethingLost = when(() -> lost().signum() > 0);
        remains = when(() -> remainder().signum() > 0);
        quantity.subscribe(typed -> more.set(false));
    }

    private BooleanBinding when(Supplier<Boolean> condition) {
        return Bindings.createBooleanBinding(condition::get, quantity, lost);
    }

    void start(DeliveryRow row) {
        expected = DeliveryWords.open(row);
        lost.set("");
        lossReason.set(null);
        rest.set(null);
        quantity.set("");
        quantity.set(Amounts.number(expected, messages.locale()));
        more.set(false);
    }

    /// What is still on its way, in the unit of the first line.
    public BigDecimal expected() {
        return expected;
    }

    private Optional<BigDecimal> received() {
        return Amounts.read(quantity.get(), messages.locale());
    }

    /// What did not come of what was expected; negative where more came.
    public BigDecimal difference() {
        return received().map(came -> expected.subtract(came)).orElse(BigDecimal.ZERO);
    }

    /// What was lost of what did not come; nothing where that cannot be read.
    private BigDecimal lost() {
        return difference().signum() > 0
                ? Amounts.read(lost.get(), messages.locale()).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    /// Where nothing remains, nothing more comes.
    private Rest restSaid() {
        Rest said = rest.get();
        return said == null || remainder().signum() <= 0 ? Rest.NOT_COMING : said;
    }

    /// What neither came nor was lost.
    public BigDecimal remainder() {
        return difference().subtract(lost());
    }

    /// What is written of it, with the proof of who received it.
    ///
    /// @param code null where there is none
    /// @param why there is no code; null where there is one
    Receipt receipt(String deliveryId, @Nullable String code, WithoutCode.@Nullable Reason why) {
        BigDecimal came = received().orElse(BigDecimal.ZERO);
        BigDecimal gone = lost();
        return new Receipt(
                deliveryId,
                code,
                why,
                null,
                came.compareTo(expected) == 0 ? null : came,
                gone.signum() > 0 ? gone : null,
                gone.signum() > 0 ? lossReason.get() : null,
                restSaid(),
                null,
                more.get());
    }

    /// What is still to be said before this can be written; null: nothing.
    @Nullable Said lacks() {
        if (received().isEmpty()) {
            return Said.of("confirm.needs_quantity");
        }
        if (difference().signum() < 0) {
            return more.get() ? null : Said.of("confirm.needs_more");
        }
        return difference().signum() == 0 ? null : lacksOfRest();
    }

    private @Nullable Said lacksOfRest() {
        if (!lost.get().isBlank() && Amounts.read(lost.get(), messages.locale()).isEmpty()) {
            return Said.of("confirm.needs_lost");
        }
        if (remainder().signum() < 0) {
            return Said.of("confirm.lost_too_many", difference(), lost());
        }
        if (lost().signum() > 0 && lossReason.get() == null) {
            return Said.of("loss_needs_reason");
        }
        if (received().orElse(expected).signum() == 0 && lost().signum() == 0) {
            return Said.of("confirm.nothing_came");
        }
        return remainder().signum() > 0 && rest.get() == null
                ? Said.of("confirm.needs_rest", remainder())
                : null;
    }

    public StringProperty quantity() {
        return quantity;
    }

    public StringProperty lostProperty() {
        return lost;
    }

    public ObjectProperty<LossReason> lossReason() {
        return lossReason;
    }

    public ObjectProperty<Rest> rest() {
        return rest;
    }

    public BooleanProperty more() {
        return more;
    }

    public BooleanBinding lessThanExpectedProperty() {
        return lessThanExpected;
    }

    public BooleanBinding moreThanExpectedProperty() {
        return moreThanExpected;
    }

    /// Whether it is to be said how something was lost.
    public BooleanBinding somethingLostProperty() {
        return somethingLost;
    }

    /// Whether it is to be said what became of what neither came nor was lost.
    public BooleanBinding remainsProperty() {
        return remains;
    }
}

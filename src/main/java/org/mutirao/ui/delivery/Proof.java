package org.mutirao.ui.delivery;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.domain.delivery.WithoutCode;

/// The code that was typed, or why there is none. No reason is chosen beforehand.
final class Proof {
    private final StringProperty code = new SimpleStringProperty("");
    private final BooleanProperty without = new SimpleBooleanProperty();
    private final ObjectProperty<WithoutCode.Reason> reason = new SimpleObjectProperty<>();

    void clear() {
        code.set("");
        without.set(false);
        reason.set(null);
    }

    /// Null where there is none.
    @Nullable String typed() {
        return without.get() ? null : code.get().strip();
    }

    /// Null where there is a code.
    WithoutCode.@Nullable Reason why() {
        return without.get() ? reason.get() : null;
    }

    /// What is still to be said; null: nothing.
    ///
    /// @param fetching whether the provider's code is asked for
    @Nullable Said lacks(boolean fetching) {
        if (without.get()) {
            return reason.get() == null ? Said.of("confirm.needs_reason") : null;
        }
        if (!code.get().isBlank()) {
            return null;
        }
        return fetching ? Said.of("confirm.needs_pickup_code") : Said.of("confirm.needs_code");
    }

    StringProperty code() {
        return code;
    }

    BooleanProperty without() {
        return without;
    }

    ObjectProperty<WithoutCode.Reason> reason() {
        return reason;
    }
}

package org.mutirao.ui.shared;

import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// What lies over whichever screen is shown while it is open. Esc closes it wherever its focus is.
///
/// @param id of its node
/// @param view FXML below `org/mutirao/ui`
/// @param close takes it away, keeping what was typed
/// @param focus id of the control that has the focus when it opens
/// @param enter what Enter does wherever the focus is but on a plain button; null: it is left to
///   the control
public record Layer(
        String id,
        String view,
        ObservableBooleanValue open,
        Runnable close,
        String focus,
        @Nullable Runnable enter) {

    /// Enter is left to the control that has the focus.
    public Layer(
            String id, String view, ObservableBooleanValue open, Runnable close, String focus) {
        this(id, view, open, close, focus, null);
    }
}

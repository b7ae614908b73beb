package org.mutirao.ui.shared;

import javafx.beans.value.ObservableBooleanValue;

/// What lies over whichever screen is shown while it is open.
///
/// @param id of its node
/// @param view FXML below `org/mutirao/ui`
/// @param close takes it away, keeping what was typed
/// @param focus id of the control that has the focus when it opens
public record Layer(
        String id, String view, ObservableBooleanValue open, Runnable close, String focus) {}

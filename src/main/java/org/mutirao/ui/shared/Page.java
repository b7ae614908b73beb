package org.mutirao.ui.shared;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// A screen and what the window's frame needs to know of it.
///
/// @param view FXML below `org/mutirao/ui`
/// @param refresh asks again for what is shown; called when the screen comes into sight, and after
///   each commit while it is
/// @param busy whether an answer is awaited
/// @param search what the field of the top bar looks for here; null: nothing
/// @param focus id of the control that has the focus when the screen comes into sight
/// @param primary the one primary button of the top bar
public record Page(
        Screen screen,
        String view,
        Runnable refresh,
        ObservableBooleanValue busy,
        @Nullable StringProperty search,
        String focus,
        Primary primary) {

    /// @param key of the button's text, which names its key
    public record Primary(String key, Runnable action) {}
}

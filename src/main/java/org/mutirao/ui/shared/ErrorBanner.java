package org.mutirao.ui.shared;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.mutirao.application.command.Said;

/// What went wrong, in the pane that it belongs to.
public final class ErrorBanner {
    private ErrorBanner() {}

    public static void bind(
            Node banner, Label label, ObservableValue<Said> error, Messages messages) {
        Shown.whenPresent(banner, error);
        Shown.text(label, error, messages::say);
    }
}

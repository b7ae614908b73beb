package org.mutirao.ui.shell;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import org.mutirao.application.command.Said;
import org.mutirao.ui.past.PastViewModel;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Shown;

/// While another time than now is shown, what writes looks so, and says why it does not. What
/// writes says so by its style, on a screen and in what lies over one.
///
/// @param root of the window
record ReadOnly(Node root, PastViewModel past, Notices notices) {
    private static final String WRITES = "writes";

    void install() {
        Shown.style(root, "past", past.lookingProperty());
        root.addEventFilter(ActionEvent.ACTION, this::refuse);
    }

    private void refuse(ActionEvent event) {
        Said why = past.hindrance();
        if (why != null
                && event.getTarget() instanceof Node node
                && node.getStyleClass().contains(WRITES)) {
            event.consume();
            notices.tell(why);
        }
    }
}

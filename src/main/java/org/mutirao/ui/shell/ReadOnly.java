package org.mutirao.ui.shell;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import org.mutirao.application.command.Said;
import org.mutirao.ui.past.PastViewModel;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Shown;

/// While another time than now is shown, what writes looks so, and says why it does not.
record ReadOnly(Node content, PastViewModel past, Notices notices) {
    private static final String[] WRITING = {"primary", "writes"};

    void install() {
        Shown.style(content, "past", past.lookingProperty());
        content.addEventFilter(ActionEvent.ACTION, this::refuse);
    }

    private void refuse(ActionEvent event) {
        Said why = past.hindrance();
        if (why != null && event.getTarget() instanceof Node node && writes(node)) {
            event.consume();
            notices.tell(why);
        }
    }

    private static boolean writes(Node node) {
        for (String style : WRITING) {
            if (node.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }
}

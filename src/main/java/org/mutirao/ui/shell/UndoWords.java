package org.mutirao.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.ui.shared.Messages;

/// What undoing would do, a line each.
final class UndoWords {
    private UndoWords() {}

    static List<Node> effects(@Nullable UndoPreview preview, Messages messages) {
        return preview == null
                ? List.of()
                : preview.effects().stream()
                        .map(effect -> (Node) new Label("• " + messages.say(effect)))
                        .toList();
    }
}

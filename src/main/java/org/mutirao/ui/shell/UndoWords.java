package org.mutirao.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Messages;

/// What undoing would do, a line each.
final class UndoWords {
    private UndoWords() {}

    static List<Node> effects(@Nullable UndoPreview preview, Messages messages) {
        return preview == null
                ? List.of()
                : preview.effects().stream()
                        .map(said -> (Node) line(messages.say(said) + instead(preview, said, messages)))
                        .toList();
    }

    private static Label line(String text) {
        Label label = new Label("• " + text);
        label.setWrapText(true);
        return label;
    }

    /// What stands in the way ends with what can be done instead.
    private static String instead(UndoPreview preview, Said said, Messages messages) {
        return preview.refused() == null || said.args().isEmpty()
                ? ""
                : " · " + messages.say(Said.of("instead." + said.args().getLast()));
    }
}

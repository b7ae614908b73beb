package org.mutirao.ui.shell;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Messages;

/// What undoing would do, a line each.
final class UndoWords {
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");

    private UndoWords() {}

    static List<Node> effects(@Nullable UndoPreview preview, Messages messages) {
        return preview == null
                ? List.of()
                : preview.effects().stream()
                        .map(said ->
                                (Node)
                                        line(
                                                messages.say(named(said, messages))
                                                        + instead(preview, said, messages)))
                        .toList();
    }

    /// A field by its word, and its values as people say them.
    private static Said named(Said said, Messages messages) {
        if (!said.code().equals("changes_back") || said.args().size() < 3) {
            return said;
        }
        String path = String.valueOf(said.args().getFirst());
        return Said.of(
                said.code(),
                messages.word("field", path.substring(path.lastIndexOf('/') + 1)),
                value(said.args().get(1), messages),
                value(said.args().get(2), messages));
    }

    private static Object value(Object stands, Messages messages) {
        String text = String.valueOf(stands);
        if (text.isEmpty()) {
            return messages.get("field.nothing");
        }
        return TIME.matcher(text).matches() ? Instant.parse(text) : messages.word("urgency", text);
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

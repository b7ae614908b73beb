package org.mutirao.ui.shell;

import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import org.mutirao.ui.shared.Keys;

/// The keys that work wherever the focus is. What lies over the screen keeps its own.
final class Shortcuts {
    /// Keys that a field keeps to itself, and when it has something to do with them. It takes them
    /// away from the window also where it has not.
    private static final Map<String, Predicate<TextInputControl>> OF_FIELDS =
            Map.of(
                    "Shortcut+Z", TextInputControl::isUndoable,
                    "Shortcut+Shift+Z", TextInputControl::isRedoable);

    private Shortcuts() {}

    static void install(Scene scene, WindowModel model) {
        for (String keys : model.commands().heard()) {
            Runnable press = () -> press(model, keys);
            Predicate<TextInputControl> ofField = OF_FIELDS.get(keys);
            if (ofField != null) {
                Keys.before(scene, keys, ofField, press);
            } else if (keys.equals("?")) {
                Keys.typed(scene, keys, press);
            } else if (keys.startsWith("F")) {
                Keys.before(scene, keys, press); // lists take F2 for editing
            } else {
                scene.getAccelerators().put(KeyCombination.valueOf(keys), press);
            }
        }
    }

    private static void press(WindowModel model, String keys) {
        model.commands()
                .meant(keys, model.shell().screenProperty().get())
                .filter(command -> command.overAll() || !model.shell().covered())
                .ifPresent(command -> command.run(model.notices()));
    }
}

package org.mutirao.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.mutirao.ui.shared.Keys;

/// The keys that work wherever the focus is. What lies over the screen keeps its own.
final class Shortcuts {
    private Shortcuts() {}

    static void install(Scene scene, WindowModel model) {
        for (String keys : model.commands().heard()) {
            Runnable press = () -> press(model, keys);
            if (keys.equals("?")) {
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

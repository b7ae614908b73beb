package org.mutirao.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Screen;

/// The keys that work everywhere in the window. What lies over the screen keeps its own.
final class Shortcuts {
    private Shortcuts() {}

    static void install(Scene scene, WindowModel model, Runnable switchLanguage) {
        ShellViewModel shell = model.shell();
        on(scene, "Esc", shell::back);
        free(scene, model, "Shortcut+N", () -> model.enter(EntryKind.NEED));
        free(scene, model, "Shortcut+O", () -> model.enter(EntryKind.OFFER));
        free(scene, model, "Shortcut+B", () -> shell.go(Screen.COUNTER));
        free(scene, model, "Shortcut+E", model::amendSelected);
        free(scene, model, "Shortcut+Z", model.undo()::ask);
        free(scene, model, "Shortcut+Shift+Z", model.undo()::redo);
        free(scene, model, "F1", () -> model.help().set(true));
        Keys.before(
                scene,
                "F2",
                () -> whenFree(model, model.actor()::ask)); // lists take it for editing
        free(scene, model, "Shortcut+K", () -> focus(scene, "#search"));
        for (Screen screen : Screen.values()) {
            free(scene, model, "Shortcut+" + (screen.ordinal() + 1), () -> shell.go(screen));
        }
        on(scene, "Shortcut+Shift+D", () -> shell.darkProperty().set(!shell.darkProperty().get()));
        free(scene, model, "Shortcut+Shift+L", switchLanguage);
    }

    private static void focus(Scene scene, String id) {
        Node node = scene.getRoot().lookup(".topbar " + id);
        if (node != null) {
            node.requestFocus();
        }
    }

    private static void on(Scene scene, String keys, Runnable action) {
        scene.getAccelerators().put(KeyCombination.valueOf(keys), action);
    }

    private static void free(Scene scene, WindowModel model, String keys, Runnable action) {
        on(scene, keys, () -> whenFree(model, action));
    }

    private static void whenFree(WindowModel model, Runnable action) {
        if (!model.shell().covered()) {
            action.run();
        }
    }
}

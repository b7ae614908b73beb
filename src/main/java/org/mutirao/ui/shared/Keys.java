package org.mutirao.ui.shared;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that do something where the focus is.
public final class Keys {
    private static final KeyCombination PLAIN_ENTER = KeyCombination.valueOf("Enter");

    private Keys() {}

    /// @param combination such as `Enter` or `Shortcut+Enter`
    public static void on(Node node, String combination, Runnable action) {
        KeyCombination keys = KeyCombination.valueOf(combination);
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (keys.match(event)) {
                        event.consume();
                        action.run();
                    }
                });
    }

    /// Before the focused control sees the key.
    public static void before(Node node, String combination, Runnable action) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, filter(combination, action));
    }

    /// Before any control of the scene sees the key.
    public static void before(Scene scene, String combination, Runnable action) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, filter(combination, action));
    }

    private static EventHandler<KeyEvent> filter(String combination, Runnable action) {
        KeyCombination keys = KeyCombination.valueOf(combination);
        return event -> {
            if (keys.match(event)) {
                event.consume();
                action.run();
            }
        };
    }

    /// A character, wherever the keyboard has it.
    public static void typed(Node node, String character, Runnable action) {
        node.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (character.equals(event.getCharacter())) {
                        event.consume();
                        action.run();
                    }
                });
    }

    /// Enter presses the button that has the focus, as Space does.
    public static void enterPresses(Node root) {
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() instanceof ButtonBase button
                            && PLAIN_ENTER.match(event)) {
                        event.consume();
                        button.fire();
                    }
                });
    }
}

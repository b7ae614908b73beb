package org.mutirao.ui.shared;

import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

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

    /// Before any control of the scene sees the key, but where a field has its own use of it.
    ///
    /// @param own whether the field has
    public static void before(
            Scene scene, String combination, Predicate<TextInputControl> own, Runnable action) {
        EventHandler<KeyEvent> filter = filter(combination, action);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!(event.getTarget() instanceof TextInputControl field)
                            || !own.test(field)) {
                        filter.handle(event);
                    }
                });
    }

    private static EventHandler<KeyEvent> filter(String combination, Runnable action) {
        KeyCombination keys = KeyCombination.valueOf(combination);
        return event -> {
            if (keys.match(event) && !event.isConsumed()) {
                event.consume();
                action.run();
            }
        };
    }

    /// A character that nobody else took, but where text is written.
    public static void typed(Scene scene, String character, Runnable action) {
        scene.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (character.equals(event.getCharacter())
                            && !(event.getTarget() instanceof TextInputControl)) {
                        event.consume();
                        action.run();
                    }
                });
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

    /// Before lists and buttons see them: Esc takes a dialog away, Enter does what it is for. A
    /// plain button is pressed by Enter; one that stays pressed is so by Space alone.
    ///
    /// @param enter null: Enter is left to the control
    public static void dialog(Node dialog, Runnable escape, @Nullable Runnable enter) {
        enterPresses(dialog, enter == null ? ButtonBase.class : Button.class);
        before(dialog, "Esc", escape);
        if (enter != null) {
            before(dialog, "Enter", enter);
        }
    }

    /// Enter presses the button that has the focus, as Space does.
    public static void enterPresses(Node root) {
        enterPresses(root, ButtonBase.class);
    }

    private static void enterPresses(Node root, Class<? extends ButtonBase> kind) {
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (kind.isInstance(event.getTarget()) && PLAIN_ENTER.match(event)) {
                        event.consume();
                        kind.cast(event.getTarget()).fire();
                    }
                });
    }
}

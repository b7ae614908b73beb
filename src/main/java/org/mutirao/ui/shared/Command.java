package org.mutirao.ui.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;

/// Something that a person can have the window do: by its key, or by its name in the palette. F1
/// names it too. A part of the window hands its commands over by [Part#commands].
///
/// @param id key of its name in the bundles, or what stands for it
/// @param title its name, a verb
/// @param keys the first is the one that is told, such as `Shortcut+N`, `F2`, `?`. A key of a
///   single control, such as `Enter` in a list, is told but heard by that control; see [#isHeard]
/// @param screen on which alone it can be done; null: on all
/// @param overAll whether its keys work also while something lies over the screen
/// @param hindrance why it cannot be done now; null: it can
/// @param action does it, on the window's thread
public record Command(
        String id,
        Function<Messages, String> title,
        List<String> keys,
        @Nullable Screen screen,
        boolean overAll,
        Supplier<@Nullable Said> hindrance,
        Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    /// Can be done on every screen.
    ///
    /// @param key of its name in the bundles
    public static Command anywhere(String key, Runnable action, String... keys) {
        return new Command(
                key, messages -> messages.get(key), List.of(keys), null, false, () -> null, action);
    }

    /// Can be done on one screen.
    ///
    /// @param key of its name in the bundles
    public static Command on(Screen screen, String key, Runnable action, String... keys) {
        return new Command(
                key,
                messages -> messages.get(key),
                List.of(keys),
                screen,
                false,
                () -> null,
                action);
    }

    /// The same under another name.
    public Command named(Function<Messages, String> other) {
        return new Command(id, other, keys, screen, overAll, hindrance, action);
    }

    /// The same, also while something lies over the screen.
    public Command alsoOverAll() {
        return new Command(id, title, keys, screen, true, hindrance, action);
    }

    /// The same, only while `possible`.
    ///
    /// @param otherwise code of what is said where it is not
    public Command when(ObservableBooleanValue possible, String otherwise) {
        return unless(() -> possible.get() ? null : Said.of(otherwise));
    }

    /// The same, where nothing hinders it.
    public Command unless(Supplier<@Nullable Said> why) {
        return new Command(id, title, keys, screen, overAll, why, action);
    }

    /// Whether the window itself listens to a key; the others are heard where the focus is.
    public static boolean isHeard(String keys) {
        return keys.contains("+") || keys.equals("?") || keys.equals("Esc") || isFunction(keys);
    }

    static boolean isFunction(String keys) {
        return keys.matches("F\\d+");
    }

    /// Does it, or tells why not.
    ///
    /// @param tell told what hinders it
    public void run(Notices tell) {
        Said why = hindrance.get();
        if (why == null) {
            action.run();
        } else {
            tell.tell(why);
        }
    }
}

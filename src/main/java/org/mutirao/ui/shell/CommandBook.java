package org.mutirao.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Screen;

/// All commands of one window: the frame's, then each part's. The keys, F1 and the palette know of
/// no other.
public final class CommandBook {
    private static final Set<String> WRITING =
            Set.of(
                    "command.new_need",
                    "command.new_offer",
                    "command.new_place",
                    "command.undo",
                    "command.redo",
                    "command.point",
                    "command.amend",
                    "command.reserve",
                    "command.send");

    private final List<Command> all = new ArrayList<>();
    private Supplier<@Nullable Said> whyNothing = () -> null;

    /// @param why nothing can be written for now; null: it can
    void hinder(Supplier<@Nullable Said> why) {
        whyNothing = why;
    }

    void add(List<Command> more) {
        more.stream()
                .map(command -> WRITING.contains(command.id()) ? writing(command) : command)
                .forEach(all::add);
    }

    private Command writing(Command command) {
        Supplier<@Nullable Said> otherwise = command.hindrance();
        return command.unless(() -> {
            Said why = whyNothing.get();
            return why == null ? otherwise.get() : why;
        });
    }

    /// In the order in which they are told.
    public List<Command> all() {
        return List.copyOf(all);
    }

    /// What can be done on every screen.
    List<Command> everywhere() {
        return all.stream().filter(command -> command.screen() == null).toList();
    }

    /// What can be done on a screen alone.
    List<Command> on(Screen screen) {
        return all.stream().filter(command -> command.screen() == screen).toList();
    }

    /// The keys to which the window itself listens.
    Set<String> heard() {
        Set<String> keys = new LinkedHashSet<>();
        all.stream().flatMap(command -> command.keys().stream()).forEach(keys::add);
        keys.removeIf(key -> !Command.isHeard(key));
        return keys;
    }

    /// What a key means on a screen: the screen's own meaning comes first.
    Optional<Command> meant(String keys, Screen shown) {
        return Stream.concat(on(shown).stream(), everywhere().stream())
                .filter(command -> command.keys().contains(keys))
                .findFirst();
    }
}

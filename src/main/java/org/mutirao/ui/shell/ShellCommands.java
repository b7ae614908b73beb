package org.mutirao.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import org.mutirao.application.command.Said;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.TextSize;

/// What the window's frame can do, whichever screen is shown.
final class ShellCommands {
    private static final int KEYS_FOR_SCREENS = 9;

    private ShellCommands() {}

    static List<Command> of(WindowModel model) {
        return Stream.of(
                        work(model), amending(model), copying(model), screens(model), window(model))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Command> work(WindowModel model) {
        return List.of(
                Command.anywhere(
                        "command.new_need", () -> model.enter(EntryKind.NEED), "Shortcut+N"),
                Command.anywhere(
                        "command.new_offer", () -> model.enter(EntryKind.OFFER), "Shortcut+O"),
                Command.anywhere("command.undo", model.undo()::ask, "Shortcut+Z"),
                Command.anywhere("command.redo", model.undo()::redo, "Shortcut+Shift+Z")
                        .when(
                                Bindings.isNotNull(model.undo().redoableProperty()),
                                "hindered.nothing_undone"),
                Command.anywhere("command.filter", model.shell()::seek, "Shortcut+F")
                        .unless(() ->
                                model.shown().search() == null
                                        ? Said.of("hindered.nothing_to_filter")
                                        : null),
                Command.anywhere("command.point", model.point()::ask),
                Command.anywhere("command.why_number", () -> askInSight(model), "?"),
                Command.anywhere(
                        "command.notices", model.notice().form()::start, "Shortcut+Shift+A"));
    }

    private static void askInSight(WindowModel model) {
        if (!model.why().askInSight()) {
            model.notices().tell(Said.of("why.no_number"));
        }
    }

    private static List<Command> amending(WindowModel model) {
        return Stream.of(Screen.NEEDS, Screen.OFFERS, Screen.PLACES)
                .map(screen ->
                        Command.on(screen, "command.amend", model::amendSelected, "Shortcut+E")
                                .unless(() ->
                                        model.canAmend()
                                                ? null
                                                : Said.of("hindered.nothing_selected")))
                .toList();
    }

    private static List<Command> copying(WindowModel model) {
        return List.of(
                Command.on(Screen.NEEDS, "command.copy_need", model::copyNeed, "Shortcut+D")
                        .when(
                                Bindings.isNotNull(model.need().detail().needProperty()),
                                "hindered.nothing_selected"));
    }

    private static List<Command> screens(WindowModel model) {
        return model.pages().stream().map(page -> screen(page, model)).toList();
    }

    private static Command screen(Page page, WindowModel model) {
        Screen screen = page.screen();
        int number = screen.ordinal() + 1;
        List<String> keys = new ArrayList<>();
        if (screen == Screen.COUNTER) {
            keys.add("Shortcut+B");
        }
        if (number <= KEYS_FOR_SCREENS) {
            keys.add("Alt+" + number);
            keys.add("Shortcut+" + number);
        }
        return Command.anywhere(
                        screen.titleKey(),
                        () -> model.shell().go(screen),
                        keys.toArray(String[]::new))
                .named(messages -> messages.get("command.go", messages.get(screen.titleKey())));
    }

    private static List<Command> window(WindowModel model) {
        return List.of(
                Command.anywhere("command.who", model.actor()::ask, "F2"),
                Command.anywhere(
                                "command.dark",
                                () ->
                                        model.shell()
                                                .darkProperty()
                                                .set(!model.shell().darkProperty().get()),
                                "Shortcut+Shift+D")
                        .alsoOverAll(),
                text("command.text_larger", model, TextSize::larger, "Plus", "Equals", "Add"),
                text("command.text_smaller", model, TextSize::smaller, "Minus", "Subtract"),
                text("command.text_normal", model, size -> TextSize.NORMAL, "0", "Numpad 0"),
                Command.anywhere(
                        "command.language", model.messages()::switchLanguage, "Shortcut+Shift+L"),
                Command.anywhere("command.help", () -> model.help().set(true), "F1"),
                Command.anywhere("command.back", model::back, "Esc").alsoOverAll());
    }

    private static Command text(
            String key, WindowModel model, UnaryOperator<TextSize> change, String... keys) {
        return Command.anywhere(
                        key,
                        () -> resize(model, change),
                        Stream.of(keys).map(each -> "Shortcut+" + each).toArray(String[]::new))
                .alsoOverAll();
    }

    private static void resize(WindowModel model, UnaryOperator<TextSize> change) {
        var size = model.shell().textSizeProperty();
        size.set(change.apply(size.get()));
        model.notices().tell(Said.of("text_size", size.get().percent()));
    }
}

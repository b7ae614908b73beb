package org.mutirao.ui.counter;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.mutirao.application.command.Said;
import org.mutirao.ui.entry.EntryWords;
import org.mutirao.ui.entry.LineReading;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Balcão.
///
/// @param create opens quick entry for a need
public record CounterPart(CounterViewModel counter, PointViewModel point, Runnable create, Kit kit)
        implements Part {

    public static CounterPart of(Kit kit, PointViewModel point, Runnable create) {
        var context = kit.context();
        var counter =
                new CounterViewModel(
                        context.counter(),
                        context.coordination(),
                        new LineReading(context.clock(), context.zone()),
                        context.clock(),
                        kit);
        return new CounterPart(counter, point, create, kit);
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        var words = new EntryWords(messages, new NeedWords(messages));
        views.with(
                CounterController.class,
                () ->
                        new CounterController(
                                counter, point, words, new CounterWords(messages), messages));
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.COUNTER,
                        "counter/counter.fxml",
                        counter::refresh,
                        counter.busyProperty(),
                        null,
                        "#counterLine",
                        new Page.Primary("shell.create.need", create)));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                of("command.give", counter::give, "Enter"),
                of("command.take", counter::take, "Shortcut+O"),
                Command.on(
                        Screen.COUNTER,
                        "command.copy_counter",
                        this::copyText,
                        "Shortcut+Shift+C"));
    }

    private void copyText() {
        Clip.put(new CounterWords(kit.messages()).text(counter.dayProperty().get()));
        kit.notices().tell(Said.of("told.copied"));
    }

    private Command of(String key, Runnable action, String keys) {
        return Command.on(Screen.COUNTER, key, action, keys)
                .when(Bindings.not(counter.incompleteProperty()), "hindered.line_incomplete");
    }
}

package org.mutirao.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Hoje, where a coordinator begins.
///
/// @param create opens quick entry for a need
public record TodayPart(TodayViewModel today, Runnable create, Kit kit) implements Part {

    public static TodayPart of(Kit kit, TodayActions actions, Runnable create) {
        var context = kit.context();
        return new TodayPart(
                new TodayViewModel(
                        context.today(),
                        context.people(),
                        context.clock(),
                        context.zone(),
                        kit.tasks(),
                        actions),
                create,
                kit);
    }

    @Override
    public void register(Views views) {
        views.with(
                TodayController.class,
                () ->
                        new TodayController(
                                today,
                                new TodayWords(kit.messages()),
                                this::copyText,
                                kit.messages()));
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.TODAY,
                        "today/today.fxml",
                        today::refresh,
                        today.busyProperty(),
                        null,
                        "#todo",
                        new Page.Primary("shell.create.need", create)));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.on(Screen.TODAY, "command.act", this::act, "Enter")
                        .when(
                                Bindings.isNotNull(today.selectedProperty()),
                                "hindered.nothing_selected"),
                Command.on(Screen.TODAY, "command.copy_today", this::copyText, "Shortcut+C"));
    }

    private void act() {
        today.act(today.selectedProperty().get());
    }

    private void copyText() {
        Clip.put(new TodayWords(kit.messages()).text(today.todayProperty().get()));
        kit.notices().tell(Said.of("done.copied"));
    }
}

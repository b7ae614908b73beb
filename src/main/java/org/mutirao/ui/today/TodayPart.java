package org.mutirao.ui.today;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.mutirao.application.command.Said;
import org.mutirao.application.process.Progress;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.delivery.TellWords;
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
        var sagas = context.sagas();
        var today =
                new TodayViewModel(
                        context.today(),
                        context.people(),
                        context.clock(),
                        context.zone(),
                        kit.tasks(),
                        actions,
                        new Telling(context.readModel(), sagas.progress()),
                        sagas.desk());
        TodayPart part = new TodayPart(today, create, kit);
        today.whenCopied(part::copyMessage);
        return part;
    }

    private void copyMessage(Telling.Item item) {
        copy(message(item));
    }

    /// What the carrier is told.
    public String message(Todo row) {
        Telling.Item item = today.message(row);
        return item == null ? "" : message(item);
    }

    private String message(Telling.Item item) {
        Progress.ToTell message = Objects.requireNonNull(item.message());
        var words = new DeliveryWords(kit.messages(), kit.names());
        return new TellWords(kit.messages(), words)
                .text(
                        item.delivery(),
                        Objects.requireNonNullElse(today.carrier(item.todo()), ""),
                        message.template());
    }

    private void copy(String text) {
        Clip.put(text);
        kit.notices().tell(Said.of("told.copied"));
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
                Command.on(
                                Screen.TODAY,
                                "command.told",
                                () -> today.told(today.selectedProperty().get()),
                                "Shortcut+Enter")
                        .when(
                                Bindings.isNotNull(today.selectedProperty()),
                                "hindered.nothing_selected"),
                Command.on(Screen.TODAY, "command.copy_today", this::copyText, "Shortcut+C"));
    }

    private void act() {
        today.act(today.selectedProperty().get());
    }

    private void copyText() {
        copy(new TodayWords(kit.messages()).text(today.todayProperty().get()));
    }
}

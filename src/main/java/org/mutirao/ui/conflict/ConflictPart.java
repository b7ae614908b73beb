package org.mutirao.ui.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Conflitos.
///
/// @param create opens quick entry for a need
public record ConflictPart(
        ConflictsViewModel conflicts, ConflictActions actions, Runnable create, Kit kit)
        implements Part {

    /// @param offer goes to an offer by its id
    /// @param receive asks whether a delivery arrived, by its id
    /// @param merge asks whether two places are the same, by their ids
    public static ConflictPart of(
            Kit kit,
            Consumer<String> offer,
            Consumer<String> receive,
            BiConsumer<String, String> merge,
            Runnable create) {
        var conflicts = new ConflictsViewModel(kit);
        var ways = new ConflictActions.Ways(offer, receive, merge, kit.why()::show);
        return new ConflictPart(conflicts, new ConflictActions(conflicts, ways, kit), create, kit);
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        views.with(
                ConflictsController.class,
                () ->
                        new ConflictsController(
                                conflicts,
                                actions,
                                new ConflictWords(messages),
                                new NeedWords(messages),
                                messages));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                selected("command.settle", actions::first, "Enter"),
                selected("command.settle_other", actions::second),
                selected("command.why", actions::why, "?"));
    }

    private Command selected(String key, Runnable action, String... keys) {
        return Command.on(Screen.CONFLICTS, key, action, keys)
                .when(
                        Bindings.isNotNull(conflicts.selectedProperty()),
                        "hindered.nothing_selected");
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.CONFLICTS,
                        "conflict/conflicts.fxml",
                        conflicts::refresh,
                        conflicts.busyProperty(),
                        null,
                        "#list",
                        new Page.Primary("shell.create.need", create)));
    }
}

package org.mutirao.ui.shell;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shared.WhyViewModel;

/// What the window has whichever screen is shown, and what its parts are made with.
///
/// @param help whether the page of keys is open
record Frame(
        Kit kit,
        ShellViewModel shell,
        UndoViewModel undo,
        ActorViewModel actor,
        TroubleViewModel trouble,
        IdleViewModel idle,
        CountsViewModel counts,
        BooleanProperty help,
        CommandBook commands) {

    static Frame of(UiContext context, Tasks tasks, Messages messages) {
        var keeping = new Keeping(context.settings(), tasks);
        var notices = new Notices();
        var shell =
                new ShellViewModel(
                        context.operation(), context.actingId(), context.people(), keeping, tasks);
        var kit =
                new Kit(
                        context,
                        tasks,
                        messages,
                        notices,
                        keeping,
                        new WhyViewModel(context, tasks),
                        new Names(context.people()),
                        shell::go);
        var actor = new ActorViewModel(context, shell, tasks, notices);
        var idle = new IdleViewModel(actor, context.clock(), keeping);
        tasks.writingPasses(idle);
        return new Frame(
                kit,
                shell,
                new UndoViewModel(context.coordination(), tasks, notices),
                actor,
                new TroubleViewModel(shell, tasks),
                idle,
                new CountsViewModel(
                        context.readModel(),
                        context.directoryPorts().conflicts(),
                        context.clock(),
                        tasks),
                new SimpleBooleanProperty(),
                new CommandBook());
    }

    void rememberLanguage() {
        var language = kit.messages().localeProperty();
        kit.keeping()
                .recall(LocalSettings.LANGUAGE, tag -> language.set(Locale.forLanguageTag(tag)));
        language.addListener((o, before, now) ->
                kit.keeping().keep(LocalSettings.LANGUAGE, now.toLanguageTag()));
    }
}

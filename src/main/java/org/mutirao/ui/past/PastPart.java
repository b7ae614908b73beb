package org.mutirao.ui.past;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// The operation as it was: the line of time below every screen.
///
/// @param screen that is shown
public record PastPart(PastViewModel past, ObservableValue<Screen> screen, Kit kit)
        implements Part {
    public static PastPart of(ObservableValue<Screen> screen, Kit kit) {
        return new PastPart(
                new PastViewModel(kit.context().timeline(), kit.tasks(), kit.notices()),
                screen,
                kit);
    }

    @Override
    public void register(Views views) {
        views.with(
                        TimebarController.class,
                        () ->
                                new TimebarController(
                                        past, kit.notices(), kit.messages(), kit.context().zone()))
                .with(
                        LookingController.class,
                        () -> new LookingController(past, screen, kit.messages()));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.anywhere("command.past.previous", past::previous, "Alt+Left"),
                Command.anywhere("command.past.next", past::next, "Alt+Right")
                        .when(past.lookingProperty(), "hindered.it_is_now"),
                Command.anywhere("command.past.now", past::now, "Alt+End")
                        .when(past.lookingProperty(), "hindered.it_is_now"));
    }
}

package org.mutirao.ui.shift;

import java.util.List;
import java.util.function.Supplier;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Views;

/// Passar o turno, over whichever screen is shown.
///
/// @param who uses the laptop now
public record ShiftPart(ShiftViewModel shift, Supplier<PersonRow> who, Kit kit) implements Part {
    /// @param who uses the laptop now
    /// @param next asks who uses it from now on
    public static ShiftPart of(Kit kit, Supplier<PersonRow> who, Runnable next) {
        return new ShiftPart(new ShiftViewModel(kit, next), who, kit);
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        var paper =
                new ShiftPaper(
                        messages,
                        new NeedWords(messages),
                        new DeliveryWords(messages, kit.names()));
        views.with(
                ShiftController.class,
                () ->
                        new ShiftController(
                                shift,
                                page ->
                                        paper.of(
                                                page,
                                                kit.context().operation(),
                                                who.get().name(),
                                                shift.noteProperty().get()),
                                messages));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "shift", "shift/shift.fxml", shift.openProperty(), shift::close, "#note"));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.anywhere("command.shift", shift::ask, "F8"));
    }
}

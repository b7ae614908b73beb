package org.mutirao.ui.palette;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.mutirao.application.query.Findable;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// The palette, over whichever screen is shown.
public record PalettePart(PaletteViewModel palette, Messages messages) implements Part {
    /// @param commands all that can be done
    /// @param shown the screen that is shown
    /// @param ways where a thing of each kind is
    public static PalettePart of(
            Kit kit,
            Supplier<List<Command>> commands,
            ReadOnlyObjectProperty<Screen> shown,
            Map<Findable.Kind, Consumer<Findable>> ways) {
        var search = new PaletteSearch(commands, kit.messages(), kit.context().people());
        return new PalettePart(new PaletteViewModel(kit, search, shown, ways), kit.messages());
    }

    @Override
    public void register(Views views) {
        views.with(
                PaletteController.class,
                () -> new PaletteController(palette, new HitWords(messages, palette)));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "paletteBox",
                        "palette/palette.fxml",
                        palette.openProperty(),
                        palette::close,
                        "#typed"));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.anywhere("command.palette", palette::ask, "Shortcut+K"));
    }
}

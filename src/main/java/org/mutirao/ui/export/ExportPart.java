package org.mutirao.ui.export;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.mutirao.application.importing.Selection;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Taking a list away.
public record ExportPart(ExportViewModel exporting, Kit kit) implements Part {

    /// @param shown what each screen shows now, of those that can be filtered
    /// @param here the screen that is shown
    public static ExportPart of(
            Kit kit,
            Map<Screen, Supplier<Selection>> shown,
            Supplier<Screen> here,
            ReadOnlyObjectProperty<PersonRow> acting) {
        return new ExportPart(new ExportViewModel(kit, shown, here, acting), kit);
    }

    @Override
    public void register(Views views) {
        views.with(ExportController.class, () -> new ExportController(exporting, kit.messages()));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "exporting",
                        "export/export.fxml",
                        exporting.openProperty(),
                        exporting::close,
                        "#write"));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.anywhere("command.export", exporting::start, "Shortcut+Shift+E"));
    }
}

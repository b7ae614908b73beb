package org.mutirao.ui.importing;

import java.util.List;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Views;

/// Bringing in a sheet.
public record ImportPart(ImportViewModel importing, Kit kit) implements Part {

    public static ImportPart of(Kit kit) {
        return new ImportPart(
                new ImportViewModel(kit.context(), kit.tasks(), kit.keeping(), kit.notices()), kit);
    }

    @Override
    public void register(Views views) {
        var words = new ImportWords(kit.messages());
        var errors =
                new ErrorSheet(
                        kit.context().filing().sheets(),
                        words,
                        kit.messages(),
                        kit.tasks(),
                        kit.notices());
        views.with(
                ImportController.class,
                () -> new ImportController(importing, errors, words, kit.messages()));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "importing",
                        "importing/import.fxml",
                        importing.openProperty(),
                        importing::close,
                        "#choose"));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.anywhere("command.import", importing::start, "Shortcut+I"));
    }
}

package org.mutirao.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Views;

/// What the shown screen is for, and the keys, on one page.
record HelpPart(BooleanProperty open, CommandBook book, ShellViewModel shell, Messages messages)
        implements Part {
    @Override
    public void register(Views views) {
        views.with(HelpController.class, () -> new HelpController(open, book, shell, messages));
    }

    @Override
    public List<Layer> layers() {
        return List.of(new Layer("help", "shell/help.fxml", open, () -> open.set(false), "#close"));
    }
}

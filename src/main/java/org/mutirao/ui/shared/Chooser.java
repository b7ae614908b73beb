package org.mutirao.ui.shared;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

/// A field to type in, and the list of what it finds.
public final class Chooser {
    private Chooser() {}

    /// @param act what is done with the row that is chosen
    /// @param enter what Enter in the field does, for what was typed last
    public static <T> void bind(
            Choosing<T> choosing,
            TextField search,
            ListView<T> list,
            Runnable act,
            Runnable enter) {
        search.textProperty().bindBidirectional(choosing.searchProperty());
        Lists.select(list, choosing.found(), choosing.chosenProperty(), choosing::choose);
        Lists.arrows(search, list);
        Lists.activate(list, row -> act.run());
        Keys.on(search, "Enter", () -> choosing.whenFound(enter));
    }
}

package org.mutirao.ui.shared;

import java.util.function.Consumer;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;

/// Choosing a place by name.
public final class PlaceSearch extends Choosing<PlaceRow> {
    private static final int MOST_PLACES = 50;

    /// @param failed told why nothing was found
    public PlaceSearch(ReadModel read, Tasks tasks, Consumer<Said> failed) {
        super(
                tasks,
                text -> read.places(text.isBlank() ? null : text.strip(), 0, MOST_PLACES),
                rows -> rows.stream().findFirst(),
                failed);
    }
}

package org.mutirao.ui.palette;

import org.mutirao.application.query.Findable;
import org.mutirao.ui.shared.Command;

/// One row of the palette.
public sealed interface Hit {
    /// @param title in the language of now
    record Act(Command command, String title) implements Hit {}

    record Thing(Findable found) implements Hit {}
}

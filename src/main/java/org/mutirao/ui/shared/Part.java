package org.mutirao.ui.shared;

import java.util.List;
import java.util.Optional;

/// A part of the window with its view models: at most one screen, and what it lays over screens.
public interface Part {
    /// Tells `views` how the controllers of this part's FXML are made.
    void register(Views views);

    default Optional<Page> page() {
        return Optional.empty();
    }

    /// In the order in which they cover each other.
    default List<Layer> layers() {
        return List.of();
    }

    /// What can be done in it by name, and by key. The palette, the keys and F1 read them here.
    default List<Command> commands() {
        return List.of();
    }
}

package org.mutirao.ui.shared;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for a file, over the window in which a node is; empty: the person chose none.
public final class FileAsk {
    private FileAsk() {}

    public static Optional<Path> open(Node over, String title, ExtensionFilter... kinds) {
        return path(chooser(title, kinds).showOpenDialog(window(over)));
    }

    /// @param name that is proposed
    public static Optional<Path> save(
            Node over, String title, String name, ExtensionFilter... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(window(over)));
    }

    private static FileChooser chooser(String title, ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(kinds);
        return chooser;
    }

    private static Window window(Node over) {
        return Objects.requireNonNull(over.getScene()).getWindow();
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}

package org.mutirao.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Sheets that are dropped anywhere on the window; other files are left to whatever takes them.
final class Drops {
    private static final List<String> SHEETS = List.of(".csv", ".xlsx", ".xls", ".tsv", ".txt");

    private Drops() {}

    /// @param take what is done with a sheet
    static void install(Scene scene, Consumer<Path> take) {
        scene.addEventFilter(
                DragEvent.DRAG_OVER,
                event -> {
                    if (sheet(event.getDragboard()).isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        scene.addEventFilter(
                DragEvent.DRAG_DROPPED,
                event ->
                        sheet(event.getDragboard())
                                .ifPresent(file -> {
                                    take.accept(file);
                                    event.setDropCompleted(true);
                                    event.consume();
                                }));
    }

    private static Optional<Path> sheet(Dragboard dropped) {
        return dropped.getFiles().stream()
                .filter(file -> SHEETS.stream().anyMatch(end -> name(file).endsWith(end)))
                .map(File::toPath)
                .findFirst();
    }

    private static String name(File file) {
        return file.getName().toLowerCase(Locale.ROOT);
    }
}

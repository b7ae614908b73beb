package org.mutirao.bootstrap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/// The real files that ship with the program, and those that only the tests have, as files.
final class Samples {
    private Samples() {}

    /// @param name `needs`, `places` or `items`
    static String file(Path folder, String name) throws IOException {
        return copy(folder, "/org/mutirao/sample/sosrs_2024_" + name + ".csv");
    }

    /// @param name a catalogue's file name
    static String catalogue(Path folder, String name) throws IOException {
        return copy(folder, "/org/mutirao/application/importing/" + name);
    }

    /// The first lines of a sample, its header among them.
    static String head(Path folder, String name, int lines) throws IOException {
        List<String> all = Files.readAllLines(Path.of(file(folder, name)));
        return Files.write(folder.resolve("head.csv"), all.subList(0, lines)).toString();
    }

    private static String copy(Path folder, String resource) throws IOException {
        Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(resource))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file.toString();
    }
}

package org.mutirao.bootstrap.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Where the sample operation leaves everything. Only what an earlier one made is taken away.
///
/// @param path the folder that was asked for
public record DemoFolder(Path path) {
    private static final String MARK = ".mutirao-demo";
    private static final String SAMPLE = "/org/mutirao/sample/";
    private static final List<String> KINDS = List.of("places", "items", "needs");

    public Path data() {
        return path.resolve("data");
    }

    Path sheet(String kind) {
        return path.resolve("sample").resolve("sosrs_2024_" + kind + ".csv");
    }

    Path picture(String name) {
        return path.resolve(name + ".png");
    }

    Path table(String name) {
        return path.resolve(name + ".csv");
    }

    /// The audit report.
    Path report(String format) {
        return path.resolve("report." + format);
    }

    Path log() {
        return path.resolve("events.jsonl");
    }

    /// Begins anew, with the sample's sheets in place.
    ///
    /// @return false where somebody else's data folder is there: nothing was touched
    public boolean prepare() throws IOException {
        if (Files.exists(data()) && !Files.exists(data().resolve(MARK))) {
            return false;
        }
        clear();
        Files.createDirectories(data());
        Files.createFile(data().resolve(MARK));
        Files.createDirectories(path.resolve("sample"));
        for (String kind : KINDS) {
            copy("sosrs_2024_" + kind + ".csv");
        }
        copy("ATTRIBUTION.md");
        copy("LICENSE-SOS-RS.txt");
        return true;
    }

    private void clear() throws IOException {
        if (!Files.exists(data())) {
            return;
        }
        try (Stream<Path> old = Files.walk(data())) {
            for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void copy(String name) throws IOException {
        try (InputStream in = DemoFolder.class.getResourceAsStream(SAMPLE + name)) {
            Files.copy(
                    Objects.requireNonNull(in, name),
                    path.resolve("sample").resolve(name),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

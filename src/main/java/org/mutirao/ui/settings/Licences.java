package org.mutirao.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Whose work is in this program, and under which licence.
final class Licences {
    private static final String FILE = "/org/mutirao/ui/settings/licences.txt";

    private Licences() {}

    /// One line for each: name and licence.
    static List<String> lines() {
        try (InputStream in = Licences.class.getResourceAsStream(FILE)) {
            byte[] text = Objects.requireNonNull(in, FILE).readAllBytes();
            return new String(text, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(line.indexOf('|') + 1).strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}

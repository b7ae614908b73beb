package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.mutirao.ui.shared.LocalSettings;

/// The window's preferences and half-typed lines in one small file beside the log. A new file takes
/// the old one's place only when it is whole on the disk.
public final class FileSettings implements LocalSettings {
    private final Path file;
    private final Properties values = new Properties();

    /// Reads what is there; a file that cannot be read counts as none.
    public FileSettings(Path file) {
        this.file = file;
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    @Override
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    @Override
    public synchronized void put(String name, String value) {
        Object before = value.isEmpty() ? values.remove(name) : values.put(name, value);
        if (!value.equals(before)) {
            write();
        }
    }

    private void write() {
        try {
            StringWriter text = new StringWriter();
            values.store(text, null);
            WholeFile.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}

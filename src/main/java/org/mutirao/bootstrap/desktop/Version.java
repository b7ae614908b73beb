package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// Which Mutirão this is, as the build wrote it down.
public final class Version {
    private static final String FILE = "/org/mutirao/bootstrap/version.properties";

    private Version() {}

    /// @return such as `0.1.0`
    public static String text() {
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            Properties written = new Properties();
            written.load(Objects.requireNonNull(in, FILE));
            return Objects.requireNonNull(written.getProperty("version"), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}

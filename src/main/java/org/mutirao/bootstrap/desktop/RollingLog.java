package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What the program writes down about itself, in a few small files of the data folder that take
/// turns. While it is open nothing that goes to the terminal quotes anybody either: desktops keep
/// that in files, too.
public final class RollingLog implements AutoCloseable {
    /// Each file's size at most, in bytes.
    static final int BYTES = 512 * 1024;

    /// How many files there are at most; the oldest goes first.
    static final int FILES = 5;

    private static final System.Logger LOG = System.getLogger(RollingLog.class.getName());

    private final Logger root = Logger.getLogger("");
    private final Map<Handler, Formatter> before = new HashMap<>();
    private final Handler file;

    private RollingLog(Handler file) {
        this.file = file;
        for (Handler other : root.getHandlers()) {
            before.put(other, other.getFormatter());
            other.setFormatter(new NamelessFormatter());
        }
        root.addHandler(file);
    }

    /// Begins to write.
    ///
    /// @throws UncheckedIOException the folder cannot be written to: nothing is logged
    public static RollingLog begin(DataFolder folder) {
        try {
            Files.createDirectories(folder.logs());
            Path pattern = folder.logs().toAbsolutePath();
            var file =
                    new FileHandler(
                            pattern.toString().replace("%", "%%") + "/mutirao.%g.log",
                            BYTES,
                            FILES,
                            true);
            file.setEncoding("UTF-8");
            file.setFormatter(new NamelessFormatter());
            file.setLevel(Level.INFO);
            var log = new RollingLog(file);
            LOG.log(System.Logger.Level.INFO, started());
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder.logs(), e);
        }
    }

    private static String started() {
        return "started: version %s, Java %s, %s %s"
                .formatted(
                        Version.text(),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }

    @Override
    public void close() {
        LOG.log(System.Logger.Level.INFO, "stopped");
        root.removeHandler(file);
        file.close();
        before.forEach(Handler::setFormatter);
    }
}

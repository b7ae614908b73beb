package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// Shows a folder in the program that the system has for that.
final class FolderOpener {
    private static final System.Logger LOG = System.getLogger(FolderOpener.class.getName());

    private FolderOpener() {}

    /// @return false: there is no such program
    static boolean open(Path folder) {
        try {
            new ProcessBuilder(program(), folder.toAbsolutePath().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no program shows folders", e);
            return false;
        }
    }

    private static String program() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return "explorer.exe";
        }
        return system.startsWith("mac") ? "open" : "xdg-open";
    }
}

package org.mutirao.bootstrap.desktop;

import java.nio.file.Path;

/// Where one laptop keeps its operation.
public record DataFolder(Path path) {
    public Path database() {
        return path.resolve("mutirao.db");
    }

    public Path lock() {
        return path.resolve("mutirao.lock");
    }

    /// What tells this installation from a copy of its database.
    public Path install() {
        return path.resolve("mutirao.install");
    }

    public Path masterKey() {
        return path.resolve("master.key");
    }

    /// The heads that this laptop signed last.
    public Path heads() {
        return path.resolve("mutirao.heads");
    }

    /// What the program writes down about itself.
    public Path logs() {
        return path.resolve("logs");
    }

    /// The window's preferences and half-typed lines.
    public Path window() {
        return path.resolve("window.properties");
    }

    /// `MUTIRAO_DATA`, else a folder of the person's own.
    public static DataFolder standard() {
        String named = System.getenv("MUTIRAO_DATA");
        return new DataFolder(
                named == null || named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".mutirao")
                        : Path.of(named));
    }
}

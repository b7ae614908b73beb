package org.mutirao.bootstrap;

import java.nio.file.Path;

/// Where one laptop keeps its operation.
record DataFolder(Path path) {
    Path database() {
        return path.resolve("mutirao.db");
    }

    Path lock() {
        return path.resolve("mutirao.lock");
    }

    Path masterKey() {
        return path.resolve("master.key");
    }

    /// `MUTIRAO_DATA`, else a folder of the person's own.
    static DataFolder standard() {
        String named = System.getenv("MUTIRAO_DATA");
        return new DataFolder(
                named == null || named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".mutirao")
                        : Path.of(named));
    }
}

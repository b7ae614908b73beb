package org.mutirao.bootstrap.demo;

import java.nio.file.Path;

/// The program's own command line, over the sample's data folder.
public interface Program {
    /// Runs a command with `--json`.
    ///
    /// @return what it answered on standard output
    /// @throws IllegalStateException it answered no
    String answer(String... command);

    /// Runs a command with `--json`, its answer into a file.
    void answerInto(Path file, String... command);
}

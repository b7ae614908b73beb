package org.mutirao.bootstrap.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.security.Passphrase;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;

/// Where a command line is carried out: by the process in which it was typed, or by that of the
/// window which has its data folder open.
interface Ground {
    /// @param named what `--data` names
    DataFolder folder(@Nullable Path named);

    /// A file as it was typed: relative ones begin where the line was typed.
    Path at(Path typed);

    /// What whoever typed the line can open.
    Optional<Passphrase> passphrase();

    DesktopGraph open(App app);

    DesktopGraph read(App app);

    /// Whether a command may be carried out here at all.
    boolean takes(Task command);

    /// Whether a line without a command opens a window.
    boolean opensWindows();
}

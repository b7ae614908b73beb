package org.mutirao.bootstrap.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.security.Passphrase;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.MasterKeys;
import org.mutirao.bootstrap.door.Asked;

/// The process of the window that has the operation open, for a line that was typed elsewhere.
///
/// @param window what it has open
/// @param asked the line and where it comes from
record WindowGround(DesktopGraph window, Asked.Line asked) implements Ground {
    @Override
    public DataFolder folder(@Nullable Path named) {
        return window.folder();
    }

    @Override
    public Path at(Path typed) {
        return asked.workingDirectory().resolve(typed);
    }

    @Override
    public Optional<Passphrase> passphrase() {
        return asked.passphraseFile().flatMap(MasterKeys::passphraseIn);
    }

    @Override
    public DesktopGraph open(App app) {
        return window.guest(passphrase());
    }

    /// What was written is read again in the same way.
    @Override
    public DesktopGraph read(App app) {
        return window.guest(passphrase());
    }

    /// Others take the folder's lock by themselves, which would take it from the window.
    @Override
    public boolean takes(Task command) {
        return command instanceof BesideWindow;
    }

    @Override
    public boolean opensWindows() {
        return false;
    }
}

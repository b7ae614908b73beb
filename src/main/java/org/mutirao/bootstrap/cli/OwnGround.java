package org.mutirao.bootstrap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.security.Passphrase;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.MasterKeys;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.Version;
import org.mutirao.bootstrap.door.Asked;
import org.mutirao.bootstrap.door.Knock;
import org.mutirao.bootstrap.door.Knock.Answer;
import org.mutirao.eventlog.StorageFailed;

/// The process in which a line was typed. Where a window holds the right to write it is asked to
/// carry the line out; one that does not answer leaves it refused.
///
/// @param line the arguments as they were typed
record OwnGround(List<String> line) implements Ground {
    @Override
    public DataFolder folder(@Nullable Path named) {
        return named == null ? DataFolder.standard() : new DataFolder(named);
    }

    @Override
    public Path at(Path typed) {
        return typed;
    }

    @Override
    public Optional<Passphrase> passphrase() {
        return MasterKeys.passphrase();
    }

    @Override
    public boolean takes(Task command) {
        return true;
    }

    @Override
    public DesktopGraph read(App app) {
        return Opening.openReadOnly(app.folder(), app.clock(), app.console()::handlerFailed);
    }

    @Override
    public DesktopGraph open(App app) {
        try {
            return Opening.open(app.folder(), app.clock(), app.console()::handlerFailed);
        } catch (StorageFailed e) {
            if (e.kind() != StorageFailed.Kind.IN_USE) {
                throw e;
            }
            throw askedOfTheWindow(app, e);
        }
    }

    /// @return how the line ended
    private RuntimeException askedOfTheWindow(App app, StorageFailed inUse) {
        var asked =
                new Asked.Line(
                        Version.text(),
                        line,
                        Path.of("").toAbsolutePath(),
                        MasterKeys.passphraseFile().map(Path::toAbsolutePath));
        return switch (Knock.carryOut(app.folder(), asked, app.console())) {
            case Answer.Done(int exit) -> new CarriedOut(exit);
            case Answer.Nobody() -> inUse;
            case Answer.Unknown() -> Failure.broken("window_gone");
            case Answer.TurnedAway(var why) ->
                    switch (why) {
                        case OTHER_VERSION -> Failure.no("window_other_version");
                        case BUSY -> Failure.no("window_busy");
                    };
        };
    }

    @Override
    public boolean opensWindows() {
        return true;
    }
}

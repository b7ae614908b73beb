package org.mutirao.bootstrap.desktop;

import java.nio.file.Path;
import java.util.Optional;
import org.mutirao.application.security.KeyBackup;
import org.mutirao.application.security.KeyBackup.Export;
import org.mutirao.application.security.Passphrase;
import org.mutirao.infrastructure.crypto.PassphraseKeyBundle;
import org.mutirao.infrastructure.sqlite.SqliteBackup;

/// Copies of an operation, made while it is in use.
public final class Backups {
    private Backups() {}

    /// @param entries how many entries the copy holds
    /// @param keys how many keys it holds; without them names are missing where it is restored
    /// @param unreadable keys that are here and could not be opened
    public record Made(long entries, int keys, int unreadable) {}

    /// @param to is not there yet
    /// @param passphrase wraps the keys; without one the copy holds none
    /// @return empty where the keys are locked here
    public static Optional<Made> make(
            DesktopGraph graph, Path to, Optional<Passphrase> passphrase) {
        if (passphrase.isEmpty()) {
            return Optional.of(made(graph, to, Optional.empty(), 0, 0));
        }
        var backup = new KeyBackup(graph.keys().ring(), new PassphraseKeyBundle(graph.random()));
        return switch (backup.export(passphrase.get())) {
            case Export.Locked() -> Optional.empty();
            case Export.Exported(var bundle, var keys, var unreadable) ->
                    Optional.of(made(graph, to, Optional.of(bundle), keys, unreadable));
        };
    }

    private static Made made(
            DesktopGraph graph, Path to, Optional<byte[]> bundle, int keys, int unreadable) {
        long entries = SqliteBackup.copy(graph.folder().database(), to, bundle);
        return new Made(entries, keys, unreadable);
    }
}

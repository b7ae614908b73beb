package org.mutirao.bootstrap.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.security.Passphrase;
import org.mutirao.infrastructure.crypto.PassphraseFile;

/// The passphrase in the file that `--passphrase-file` names.
final class Passphrases {
    private Passphrases() {}

    /// @return empty where no file was named
    static Optional<Passphrase> in(@Nullable Path file) {
        if (file == null) {
            return Optional.empty();
        }
        return switch (PassphraseFile.read(file)) {
            case PassphraseFile.Reading.Read(var passphrase) -> Optional.of(passphrase);
            case PassphraseFile.Reading.Unreadable() ->
                    throw Failure.usage("unreadable_file", file);
            case PassphraseFile.Reading.NotAPassphrase() ->
                    throw Failure.usage("not_a_passphrase", file);
        };
    }
}

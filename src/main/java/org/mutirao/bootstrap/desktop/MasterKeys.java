package org.mutirao.bootstrap.desktop;

import java.nio.file.Path;
import java.util.Optional;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.MasterKeyFile;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.Unlock;
import org.mutirao.infrastructure.crypto.OwnerOnlyMasterKeyFile;
import org.mutirao.infrastructure.crypto.PassphraseFile;
import org.mutirao.infrastructure.crypto.SecureRandomness;

/// The master key of a data folder, opened with the passphrase in the file that
/// `MUTIRAO_PASSPHRASE_FILE` names.
public final class MasterKeys {
    private MasterKeys() {}

    public static MasterKeyFile file(DataFolder folder) {
        return new OwnerOnlyMasterKeyFile(folder.masterKey(), new SecureRandomness());
    }

    static MasterKey create(DataFolder folder) {
        return file(folder).create(passphrase());
    }

    /// @return empty while locked: names are then shown as ids
    public static Optional<MasterKey> open(DataFolder folder) {
        return file(folder).open(passphrase()) instanceof Unlock.Unlocked(var key)
                ? Optional.of(key)
                : Optional.empty();
    }

    public static Optional<Passphrase> passphrase() {
        String named = System.getenv("MUTIRAO_PASSPHRASE_FILE");
        if (named == null || named.isBlank()) {
            return Optional.empty();
        }
        return PassphraseFile.read(Path.of(named)) instanceof PassphraseFile.Reading.Read(var it)
                ? Optional.of(it)
                : Optional.empty();
    }
}

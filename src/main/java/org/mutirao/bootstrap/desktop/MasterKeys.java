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

    static MasterKey create(DataFolder folder, Optional<Passphrase> passphrase) {
        return file(folder).create(passphrase);
    }

    /// @return empty while locked: names are then shown as ids
    public static Optional<MasterKey> open(DataFolder folder) {
        return open(folder, passphrase());
    }

    static Optional<MasterKey> open(DataFolder folder, Optional<Passphrase> passphrase) {
        return file(folder).open(passphrase) instanceof Unlock.Unlocked(var key)
                ? Optional.of(key)
                : Optional.empty();
    }

    /// Opens it with what somebody typed.
    ///
    /// @return empty where that is another passphrase
    public static Optional<MasterKey> open(DataFolder folder, String typed) {
        return Passphrase.of(typed)
                .flatMap(passphrase ->
                        file(folder).open(Optional.of(passphrase))
                                        instanceof Unlock.Unlocked(var key)
                                ? Optional.of(key)
                                : Optional.empty());
    }

    /// Whether a passphrase is set that no file gives, so that a person has to be asked.
    public static boolean needPerson(DataFolder folder) {
        return switch (file(folder).open(passphrase())) {
            case Unlock.PassphraseNeeded(), Unlock.WrongPassphrase() -> true;
            case Unlock.Unlocked _, Unlock.Absent(), Unlock.Damaged() -> false;
        };
    }

    /// Why names are shown as ids, as a key of a sentence; for a master key that did not open.
    public static String whyLocked(DataFolder folder, Optional<Passphrase> passphrase) {
        return whyLocked(file(folder).open(passphrase));
    }

    static String whyLocked(Unlock unlock) {
        return switch (unlock) {
            case Unlock.PassphraseNeeded(), Unlock.Unlocked _ -> "locked.passphrase_needed";
            case Unlock.WrongPassphrase() -> "locked.wrong_passphrase";
            case Unlock.Absent() -> "locked.no_master_key";
            case Unlock.Damaged() -> "locked.damaged_master_key";
        };
    }

    /// @return empty where no file is named
    /// @throws BadPassphraseFile the file that is named has none
    public static Optional<Passphrase> passphrase() {
        return passphraseFile().flatMap(MasterKeys::passphraseIn);
    }

    /// The file that `MUTIRAO_PASSPHRASE_FILE` names; empty where it names none.
    public static Optional<Path> passphraseFile() {
        String named = System.getenv("MUTIRAO_PASSPHRASE_FILE");
        return named == null || named.isBlank() ? Optional.empty() : Optional.of(Path.of(named));
    }

    /// @throws BadPassphraseFile there is none in it
    public static Optional<Passphrase> passphraseIn(Path file) {
        return switch (PassphraseFile.read(file)) {
            case PassphraseFile.Reading.Read(var passphrase) -> Optional.of(passphrase);
            case PassphraseFile.Reading.Unreadable() -> throw new BadPassphraseFile(file, false);
            case PassphraseFile.Reading.NotAPassphrase() -> throw new BadPassphraseFile(file, true);
        };
    }
}

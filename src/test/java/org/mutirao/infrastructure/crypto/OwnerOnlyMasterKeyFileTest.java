package org.mutirao.infrastructure.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.Unlock;

class OwnerOnlyMasterKeyFileTest {
    private static final Optional<Passphrase> NONE = Optional.empty();
    private static final Optional<Passphrase> RIGHT = Passphrase.of("café do mutirão");
    private static final Optional<Passphrase> OTHER = Passphrase.of("outra");

    @TempDir private Path folder;

    private Path path() {
        return folder.resolve("master.key");
    }

    private OwnerOnlyMasterKeyFile file() {
        return new OwnerOnlyMasterKeyFile(path(), new SecureRandomness());
    }

    private String keyInFile(MasterKey key) {
        return HexFormat.of().formatHex(key.secret().toArray());
    }

    @Test
    void withoutAPassphraseTheKeyLiesInAFileOfItsOwnersOnly() throws IOException {
        MasterKey key = file().create(NONE);
        assertThat(file().open(NONE)).isEqualTo(new Unlock.Unlocked(key));
        assertThat(Files.getPosixFilePermissions(path()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(file().isOwnerOnly()).isTrue();
        Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(file().isOwnerOnly()).isFalse();
    }

    @Test
    void withAPassphraseTheKeyIsNotInTheFile() throws IOException {
        MasterKey key = file().create(RIGHT);
        assertThat(Files.readString(path()))
                .startsWith("mutirao.org/master-key/v1\nargon2id v=19 m=65536 t=3 p=1 salt=")
                .doesNotContain(keyInFile(key));
        assertThat(file().open(RIGHT)).isEqualTo(new Unlock.Unlocked(key));
        assertThat(file().open(NONE)).isEqualTo(new Unlock.PassphraseNeeded());
        assertThat(file().open(OTHER)).isEqualTo(new Unlock.WrongPassphrase());
        assertThat(file().isOwnerOnly()).isTrue();
    }

    /// The file was written by another implementation of Argon2id and AES-GCM (OpenSSL's).
    @Test
    void theMasterKeyInTheVectorIsOpened() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("master-key.wrapped")) {
            Files.write(path(), Objects.requireNonNull(in).readAllBytes());
        }
        byte[] expected = new byte[32];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = (byte) i;
        }
        assertThat(file().open(Passphrase.of("cafe\u0301 do mutira\u0303o")))
                .isEqualTo(new Unlock.Unlocked(MasterKey.of(expected)));
    }

    @Test
    void changingThePassphraseKeepsTheKey() throws IOException {
        MasterKey key = file().create(NONE);
        assertThat(file().changePassphrase(NONE, RIGHT)).isEqualTo(new Unlock.Unlocked(key));
        assertThat(Files.readString(path())).doesNotContain(keyInFile(key));
        assertThat(file().changePassphrase(OTHER, NONE)).isEqualTo(new Unlock.WrongPassphrase());
        assertThat(file().changePassphrase(RIGHT, OTHER)).isEqualTo(new Unlock.Unlocked(key));
        assertThat(file().open(RIGHT)).isEqualTo(new Unlock.WrongPassphrase());
        assertThat(file().open(OTHER)).isEqualTo(new Unlock.Unlocked(key));
        assertThat(file().changePassphrase(OTHER, NONE)).isEqualTo(new Unlock.Unlocked(key));
        assertThat(file().open(NONE)).isEqualTo(new Unlock.Unlocked(key));
        assertThat(file().isOwnerOnly()).isTrue();
    }

    @Test
    void aKeyIsNeverOverwrittenAndAMissingOneIsAnAnswer() {
        assertThat(file().open(NONE)).isEqualTo(new Unlock.Absent());
        assertThat(file().changePassphrase(NONE, RIGHT)).isEqualTo(new Unlock.Absent());
        MasterKey key = file().create(NONE);
        assertThatThrownBy(() -> file().create(NONE)).isInstanceOf(IllegalStateException.class);
        assertThat(file().open(NONE)).isEqualTo(new Unlock.Unlocked(key));
    }

    @Test
    void whatACrashLeftBesideIsReplacedAndGone() throws IOException {
        Path beside = folder.resolve("master.key.new");
        Files.writeString(beside, "half a fi");
        MasterKey key = file().create(NONE);
        assertThat(beside).doesNotExist();
        assertThat(file().open(NONE)).isEqualTo(new Unlock.Unlocked(key));
    }

    @Test
    void everyFlippedByteOfAKeyInClearIsNoticed() throws IOException {
        file().create(NONE);
        byte[] good = Files.readAllBytes(path());
        for (int at = 0; at < good.length; at++) {
            Files.write(path(), SeededBytes.flipped(good, at, 1));
            assertThat(file().open(NONE)).as("byte %d", at).isEqualTo(new Unlock.Damaged());
        }
        for (int length = 0; length < good.length; length++) {
            Files.write(path(), java.util.Arrays.copyOf(good, length));
            assertThat(file().open(NONE)).isEqualTo(new Unlock.Damaged());
        }
    }

    @Test
    void aDiskThatFailsIsBrokenMachinery() {
        OwnerOnlyMasterKeyFile nowhere =
                new OwnerOnlyMasterKeyFile(
                        folder.resolve("missing").resolve("master.key"), new SecureRandomness());
        assertThatThrownBy(() -> nowhere.create(NONE)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aPassphraseFileIsOneLine() throws IOException {
        Path file = folder.resolve("passphrase");
        PassphraseFile.Reading expected =
                new PassphraseFile.Reading.Read(Passphrase.of("senha boa ").orElseThrow());
        for (String same :
                new String[] {
                    "senha boa ", "senha boa \n", "senha boa \r\n", "\uFEFFsenha boa \n"
                }) {
            Files.writeString(file, same);
            assertThat(PassphraseFile.read(file)).isEqualTo(expected);
        }
        for (String bad : new String[] {"", "\n", "a\nb", "a\n\n", "x".repeat(4097)}) {
            Files.writeString(file, bad);
            assertThat(PassphraseFile.read(file))
                    .isEqualTo(new PassphraseFile.Reading.NotAPassphrase());
        }
        Files.write(file, new byte[] {(byte) 0xff});
        assertThat(PassphraseFile.read(file))
                .isEqualTo(new PassphraseFile.Reading.NotAPassphrase());
        assertThat(PassphraseFile.read(folder.resolve("none")))
                .isEqualTo(new PassphraseFile.Reading.Unreadable());
    }
}

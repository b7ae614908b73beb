package org.mutirao.infrastructure.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.MasterKeyFile;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.Randomness;
import org.mutirao.application.security.SecretBytes;
import org.mutirao.application.security.Unlock;

/// With a passphrase a [PassphraseBox] titled `mutirao.org/master-key/v1`; without one the same
/// title, the line `clear`, the key in hex and its SHA-256 in hex, which notices a damaged disk.
public final class OwnerOnlyMasterKeyFile implements MasterKeyFile {
    private static final String TITLE = "mutirao.org/master-key/v1";
    private static final String CLEAR = "clear";
    private static final int MOST_BYTES = 4096;
    private static final HexFormat HEX = HexFormat.of();

    private final OwnerOnlyFile file;
    private final Randomness random;
    private final PassphraseBox box;

    public OwnerOnlyMasterKeyFile(Path path, Randomness random) {
        this.file = new OwnerOnlyFile(path);
        this.random = random;
        this.box = new PassphraseBox(TITLE, random);
    }

    @Override
    public boolean exists() {
        return file.exists();
    }

    @Override
    public MasterKey create(Optional<Passphrase> passphrase) {
        if (exists()) {
            throw new IllegalStateException("a master key is never overwritten");
        }
        MasterKey key = MasterKey.random(random);
        write(key, passphrase);
        return key;
    }

    @Override
    public Unlock open(Optional<Passphrase> passphrase) {
        if (!exists()) {
            return new Unlock.Absent();
        }
        String text = read();
        String[] lines = text.split("\n", -1);
        if (lines.length == 5 && lines[1].equals(CLEAR)) {
            return inClear(lines);
        }
        if (lines.length != 4
                || !lines[0].equals(TITLE)
                || Argon2Settings.parse(lines[1]).isEmpty()) {
            return new Unlock.Damaged();
        }
        return passphrase
                .map(given -> unwrapped(text, given))
                .orElse(new Unlock.PassphraseNeeded());
    }

    @Override
    public Unlock changePassphrase(Optional<Passphrase> current, Optional<Passphrase> next) {
        Unlock opened = open(current);
        if (opened instanceof Unlock.Unlocked(MasterKey key)) {
            write(key, next);
        }
        return opened;
    }

    @Override
    public boolean isOwnerOnly() {
        return file.isOwnerOnly();
    }

    private static Unlock inClear(String[] lines) {
        boolean whole =
                lines[0].equals(TITLE)
                        && Hex.isLower(lines[2], MasterKey.BYTES)
                        && lines[3].equals(Sha256.hex(HEX.parseHex(lines[2])))
                        && lines[4].isEmpty();
        return whole
                ? new Unlock.Unlocked(MasterKey.of(HEX.parseHex(lines[2])))
                : new Unlock.Damaged();
    }

    private Unlock unwrapped(String text, Passphrase passphrase) {
        return switch (box.open(text, passphrase)) {
            case PassphraseBox.Opened.Malformed() -> new Unlock.Damaged();
            case PassphraseBox.Opened.WrongPassphrase() -> new Unlock.WrongPassphrase();
            case PassphraseBox.Opened.Content(SecretBytes secret) ->
                    secret.length() == MasterKey.BYTES
                            ? new Unlock.Unlocked(new MasterKey(secret))
                            : new Unlock.Damaged();
        };
    }

    private void write(MasterKey key, Optional<Passphrase> passphrase) {
        byte[] raw = key.secret().toArray();
        String text = passphrase.map(given -> box.seal(raw, given)).orElseGet(() -> clear(raw));
        try {
            file.replace(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clear(byte[] raw) {
        return String.join("\n", TITLE, CLEAR, HEX.formatHex(raw), Sha256.hex(raw), "");
    }

    private String read() {
        try {
            return new String(file.read(MOST_BYTES), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

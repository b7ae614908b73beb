package org.mutirao.infrastructure.crypto;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mutirao.application.security.BundledKey;
import org.mutirao.application.security.KeyBundle;
import org.mutirao.application.security.KeyId;
import org.mutirao.application.security.KeyKind;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.PersonKey;
import org.mutirao.application.security.Randomness;
import org.mutirao.application.security.SecretBytes;

/// A [PassphraseBox] titled `mutirao.org/keys/v1`; inside, a line `kind id key` for each key, the
/// key in hex.
public final class PassphraseKeyBundle implements KeyBundle {
    private static final HexFormat HEX = HexFormat.of();

    private final PassphraseBox box;

    public PassphraseKeyBundle(Randomness random) {
        this.box = new PassphraseBox("mutirao.org/keys/v1", random);
    }

    @Override
    public byte[] write(List<BundledKey> keys, Passphrase passphrase) {
        StringBuilder lines = new StringBuilder();
        for (BundledKey bundled : keys) {
            lines.append(bundled.id().kind().wire())
                    .append(' ')
                    .append(bundled.id().ownerId())
                    .append(' ')
                    .append(HEX.formatHex(bundled.key().secret().toArray()))
                    .append('\n');
        }
        byte[] plain = lines.toString().getBytes(StandardCharsets.US_ASCII);
        return box.seal(plain, passphrase).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Reading read(byte[] bundle, Passphrase passphrase) {
        String text = new String(bundle, StandardCharsets.ISO_8859_1);
        return switch (box.open(text, passphrase)) {
            case PassphraseBox.Opened.Malformed() -> new Reading.Damaged();
            case PassphraseBox.Opened.WrongPassphrase() -> new Reading.WrongPassphrase();
            case PassphraseBox.Opened.Content(SecretBytes secret) -> keysIn(secret.toArray());
        };
    }

    private static Reading keysIn(byte[] plain) {
        List<BundledKey> keys = new ArrayList<>();
        for (String line : new String(plain, StandardCharsets.US_ASCII).lines().toList()) {
            Optional<BundledKey> key = keyIn(line);
            if (key.isEmpty()) {
                return new Reading.Damaged();
            }
            keys.add(key.get());
        }
        return new Reading.Read(keys);
    }

    private static Optional<BundledKey> keyIn(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3
                || !KeyId.isOwner(parts[1])
                || !Hex.isLower(parts[2], PersonKey.BYTES)) {
            return Optional.empty();
        }
        return KeyKind.ofWire(parts[0])
                .map(kind -> new KeyId(kind, parts[1]))
                .map(id -> new BundledKey(id, PersonKey.of(HEX.parseHex(parts[2]))));
    }
}

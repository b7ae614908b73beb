package org.mutirao.infrastructure.crypto;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.Randomness;
import org.mutirao.application.security.SecretBytes;

/// Secret bytes under a passphrase, as three lines of ASCII, each ended by one LF: a title that
/// says what it is, how the key is derived, and AES-256-GCM's nonce, text and tag in hex. The first
/// two lines are the associated data.
final class PassphraseBox {
    private static final Pattern HEX_LINE = Pattern.compile("(?:[0-9a-f]{2})++");

    /// What came of opening a box.
    sealed interface Opened {
        record Content(SecretBytes secret) implements Opened {}

        record WrongPassphrase() implements Opened {}

        record Malformed() implements Opened {}
    }

    private final String title;
    private final Randomness random;
    private final AesGcm gcm;

    PassphraseBox(String title, Randomness random) {
        this.title = title;
        this.random = random;
        this.gcm = new AesGcm(random);
    }

    String seal(byte[] secret, Passphrase passphrase) {
        Argon2Settings settings = Argon2Settings.standard(random.bytes(Argon2Settings.SALT_BYTES));
        String head = title + "\n" + settings.line() + "\n";
        byte[] box = gcm.encrypt(settings.derive(passphrase), ascii(head), secret);
        return head + HexFormat.of().formatHex(box) + "\n";
    }

    Opened open(String text, Passphrase passphrase) {
        String[] lines = text.split("\n", -1);
        if (!isBox(lines)) {
            return new Opened.Malformed();
        }
        Optional<Argon2Settings> settings = Argon2Settings.parse(lines[1]);
        if (settings.isEmpty()) {
            return new Opened.Malformed();
        }
        byte[] head = ascii(lines[0] + "\n" + lines[1] + "\n");
        return gcm.decrypt(
                        settings.get().derive(passphrase), head, HexFormat.of().parseHex(lines[2]))
                .<Opened>map(secret -> new Opened.Content(SecretBytes.of(secret)))
                .orElse(new Opened.WrongPassphrase());
    }

    private boolean isBox(String[] lines) {
        return lines.length == 4
                && lines[0].equals(title)
                && HEX_LINE.matcher(lines[2]).matches()
                && lines[3].isEmpty();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package org.mutirao.infrastructure.crypto;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.SecretBytes;

/// How a passphrase becomes a key: Argon2id 1.3 with its cost and salt, written in one line.
///
/// @param memoryKib memory in KiB
record Argon2Settings(int memoryKib, int passes, int lanes, String salt) {
    static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int MAX_MEMORY_KIB = 1 << 20;
    private static final int MAX_PASSES = 16;
    private static final int MAX_LANES = 8;
    private static final Pattern LINE =
            Pattern.compile(
                    "argon2id v=19 m=([1-9]\\d{0,6}) t=([1-9]\\d?) p=([1-9]) salt=([0-9a-f]{32})");

    /// 64 MiB, three passes, one lane.
    static Argon2Settings standard(byte[] salt) {
        return new Argon2Settings(64 * 1024, 3, 1, HexFormat.of().formatHex(salt));
    }

    String line() {
        return "argon2id v=19 m=%d t=%d p=%d salt=%s".formatted(memoryKib, passes, lanes, salt);
    }

    /// @return empty for any other line, and for a cost that no version would write: a file from
    ///   elsewhere must not take all memory
    static Optional<Argon2Settings> parse(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        Argon2Settings settings =
                new Argon2Settings(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)),
                        found.group(4));
        return Optional.of(settings).filter(Argon2Settings::isAffordable);
    }

    private boolean isAffordable() {
        return memoryKib >= 8 * lanes
                && memoryKib <= MAX_MEMORY_KIB
                && passes <= MAX_PASSES
                && lanes <= MAX_LANES;
    }

    SecretBytes derive(Passphrase passphrase) {
        Argon2Parameters parameters =
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(HexFormat.of().parseHex(salt))
                        .build();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] key = new byte[KEY_BYTES];
        generator.generateBytes(passphrase.utf8().toArray(), key);
        return SecretBytes.of(key);
    }
}

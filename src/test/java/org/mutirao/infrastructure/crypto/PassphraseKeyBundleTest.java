package org.mutirao.infrastructure.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mutirao.application.security.BundledKey;
import org.mutirao.application.security.KeyBundle.Reading;
import org.mutirao.application.security.KeyId;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.PersonKey;

class PassphraseKeyBundleTest {
    private static final Passphrase RIGHT =
            Passphrase.of("cafe\u0301 do mutira\u0303o").orElseThrow();
    private static final Passphrase WRONG = Passphrase.of("cafe do mutirao").orElseThrow();

    private final SecureRandomness random = new SecureRandomness();
    private final PassphraseKeyBundle bundles = new PassphraseKeyBundle(random);

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PassphraseKeyBundleTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static PersonKey counting(int from) {
        byte[] key = new byte[PersonKey.BYTES];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (from + i);
        }
        return PersonKey.of(key);
    }

    /// The file was written by another implementation of Argon2id and AES-GCM (OpenSSL's).
    @Test
    void theBundleInTheFileIsRead() throws IOException {
        assertThat(bundles.read(resource("keys.bundle"), RIGHT))
                .isEqualTo(
                        new Reading.Read(
                                List.of(
                                        new BundledKey(
                                                KeyId.person(
                                                        "0190a0a0-0000-7000-8000-000000000001"),
                                                counting(0)),
                                        new BundledKey(
                                                KeyId.code("0190a0a0-0000-7000-8000-00000000000d"),
                                                counting(32)))));
    }

    @Test
    void manyKeysComeBackAndNoneIsInClear() {
        List<BundledKey> keys = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            keys.add(new BundledKey(KeyId.person("person-" + i), PersonKey.random(random)));
        }
        byte[] bundle = bundles.write(keys, RIGHT);
        assertThat(new String(bundle, StandardCharsets.US_ASCII)).doesNotContain("person");
        assertThat(bundles.read(bundle, RIGHT)).isEqualTo(new Reading.Read(keys));
        assertThat(bundles.read(bundle, WRONG)).isEqualTo(new Reading.WrongPassphrase());
    }

    @Test
    void noFlippedBitOfABundleGoesUnnoticed() throws IOException {
        byte[] bundle = resource("keys.bundle");
        RandomGenerator generator = SeededBytes.generator("noFlippedBitOfABundleGoesUnnoticed");
        int title = new String(bundle, StandardCharsets.US_ASCII).indexOf('\n');
        for (int at = 0; at <= title; at++) {
            assertThat(bundles.read(SeededBytes.flipped(bundle, at, 1), RIGHT))
                    .isEqualTo(new Reading.Damaged());
        }
        for (int round = 0; round < 20; round++) {
            int at = generator.nextInt(title, bundle.length);
            byte[] flipped = SeededBytes.flipped(bundle, at, 1 << generator.nextInt(8));
            assertThat(bundles.read(flipped, RIGHT))
                    .as("byte %d", at)
                    .isIn(new Reading.Damaged(), new Reading.WrongPassphrase());
        }
    }

    @Test
    void whatIsNotABundleIsDamagedAndCostsNoMemory() throws IOException {
        String good = new String(resource("keys.bundle"), StandardCharsets.US_ASCII);
        for (String bad :
                List.of(
                        "",
                        "\n\n\n",
                        good + "\n",
                        good.stripTrailing(),
                        good.replace("\n", "\r\n"),
                        good.replace("m=65536", "m=4194304"),
                        good.replace("m=65536", "m=7"),
                        good.replace("t=3", "t=99"),
                        good.replace("v=19", "v=16"),
                        good.replace("keys/v1", "keys/v2"),
                        good.replace("keys/v1", "master-key/v1"))) {
            assertThat(bundles.read(bad.getBytes(StandardCharsets.US_ASCII), RIGHT))
                    .isEqualTo(new Reading.Damaged());
        }
        byte[] cut = Arrays.copyOf(resource("keys.bundle"), 60);
        assertThat(bundles.read(cut, RIGHT)).isEqualTo(new Reading.Damaged());
    }
}

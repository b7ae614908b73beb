package org.mutirao.infrastructure.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mutirao.application.security.Opening;
import org.mutirao.application.security.PersonKey;
import org.mutirao.application.security.Sealed;
import org.mutirao.application.security.SecretBytes;

class AesGcmSealerTest {
    private static final String ANA = "0190a0a0-0000-7000-8000-000000000001";
    private static final String TEXT = "{\"nome\":\"Ana Planted 🌊\"}";
    private static final HexFormat HEX = HexFormat.of();

    private final SecureRandomness random = new SecureRandomness();
    private final AesGcmSealer sealer = new AesGcmSealer(random);
    private final PersonKey key = PersonKey.random(random);

    /// Under the digest of the changed bytes, so that the cipher itself must notice.
    private static Sealed withOwnDigest(String person, byte[] ciphertext) {
        return new Sealed(Sha256.hex(ciphertext), person, ciphertext);
    }

    @Test
    void anyTextComesBackAsItWas() {
        RandomGenerator generator = SeededBytes.generator("anyTextComesBackAsItWas");
        for (int round = 0; round < 300; round++) {
            String text =
                    generator
                            .ints(generator.nextInt(200), 0, 0x110000)
                            .filter(c -> c < 0xD800 || c > 0xDFFF)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            assertThat(sealer.open(sealer.seal(ANA, key, text), key))
                    .isEqualTo(new Opening.Text(text));
        }
    }

    @Test
    void everyFlippedBitOfNonceTextOrTagIsNoticed() {
        byte[] ciphertext = sealer.seal(ANA, key, TEXT).ciphertext();
        for (int bit = 0; bit < ciphertext.length * 8; bit++) {
            byte[] changed = SeededBytes.flipped(ciphertext, bit / 8, 1 << bit % 8);
            assertThat(sealer.open(withOwnDigest(ANA, changed), key))
                    .as("bit %d", bit)
                    .isEqualTo(new Opening.Tampered());
        }
    }

    @Test
    void everyChangedCharacterOfTheOwnersIdIsNoticed() {
        byte[] ciphertext = sealer.seal(ANA, key, TEXT).ciphertext();
        byte[] id = ANA.getBytes(StandardCharsets.US_ASCII);
        for (int bit = 0; bit < id.length * 7; bit++) {
            String other =
                    new String(
                            SeededBytes.flipped(id, bit / 7, 1 << bit % 7),
                            StandardCharsets.US_ASCII);
            assertThat(sealer.open(withOwnDigest(other, ciphertext), key))
                    .isEqualTo(new Opening.Tampered());
        }
        assertThat(sealer.open(withOwnDigest(ANA + "\uD800", ciphertext), key))
                .isEqualTo(new Opening.Tampered());
    }

    @Test
    void everyFlippedBitOfTheKeyIsNoticed() {
        Sealed sealed = sealer.seal(ANA, key, TEXT);
        byte[] raw = key.secret().toArray();
        for (int bit = 0; bit < raw.length * 8; bit++) {
            PersonKey other = PersonKey.of(SeededBytes.flipped(raw, bit / 8, 1 << bit % 8));
            assertThat(sealer.open(sealed, other)).isEqualTo(new Opening.Tampered());
        }
    }

    @Test
    void everyTruncationAndAForeignDigestAreNoticed() {
        byte[] ciphertext = sealer.seal(ANA, key, TEXT).ciphertext();
        for (int length = 0; length < ciphertext.length; length++) {
            byte[] head = java.util.Arrays.copyOf(ciphertext, length);
            assertThat(sealer.open(withOwnDigest(ANA, head), key))
                    .isEqualTo(new Opening.Tampered());
        }
        assertThat(sealer.open(new Sealed("0".repeat(64), ANA, ciphertext), key))
                .isEqualTo(new Opening.Tampered());
    }

    @Test
    void aLoneSurrogateIsRefusedWithoutQuotingTheText() {
        assertThatThrownBy(() -> sealer.seal(ANA, key, "Planted \uD800"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Planted");
    }

    /// McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 14 and 16.
    @Test
    void theCipherGivesThePublishedVectors() {
        byte[] zeros = new byte[12];
        assertThat(
                        new AesGcm(n -> zeros)
                                .encrypt(SecretBytes.of(new byte[32]), new byte[0], new byte[16]))
                .isEqualTo(
                        HEX.parseHex(
                                "000000000000000000000000"
                                        + "cea7403d4d606b6e074ec5d3baf39d18"
                                        + "d0d1c8a799996bf0265b98b5d48ab919"));
        byte[] nonce = HEX.parseHex("cafebabefacedbaddecaf888");
        SecretBytes published =
                SecretBytes.of(HEX.parseHex("feffe9928665731c6d6a8f9467308308".repeat(2)));
        byte[] aad = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] plain =
                HEX.parseHex(
                        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        assertThat(HEX.formatHex(new AesGcm(n -> nonce).encrypt(published, aad, plain)))
                .isEqualTo(
                        "cafebabefacedbaddecaf888"
                                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                + "76fc6ece0f4e1768cddf8853bb2d551b");
    }
}

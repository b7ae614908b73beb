package org.mutirao.infrastructure.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.Opening;
import org.mutirao.application.security.PersonKey;
import org.mutirao.application.security.Sealed;
import org.mutirao.application.security.SecretBytes;
import org.mutirao.application.security.WrappedKey;

class AesGcmKeyWrapTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String AAD =
            "mutirao.org/key/v1\npessoa\n0190a0a0-0000-7000-8000-000000000001\n";
    private static final String COUNTING =
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private static final MasterKey MASTER =
            MasterKey.of(
                    HEX.parseHex(
                            "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f"));
    private static final SecretBytes KEY = SecretBytes.of(HEX.parseHex(COUNTING));

    private final AesGcmKeyWrap wrap = new AesGcmKeyWrap(new SecureRandomness());

    /// Computed with another implementation of AES-GCM (OpenSSL's).
    @Test
    void aWrappedKeyIsTheOneOfTheVector() {
        AesGcmKeyWrap fixed = new AesGcmKeyWrap(n -> HEX.parseHex(COUNTING.substring(0, 2 * n)));
        String vector =
                "000102030405060708090a0b"
                        + "5c535fa44e30edebb4f0c3cd2a7e50330361fb777e04b0063c14c9a1a79cd587"
                        + "36b7f1f399930209978e16e16098857e";
        assertThat(fixed.wrap(MASTER, KEY, AAD)).isEqualTo(new WrappedKey(HEX.parseHex(vector)));
        assertThat(wrap.unwrap(MASTER, new WrappedKey(HEX.parseHex(vector)), AAD)).contains(KEY);
    }

    @Test
    void everyFlippedBitOfTheWrappedKeyItsPurposeOrTheMasterKeyIsNoticed() {
        WrappedKey wrapped = wrap.wrap(MASTER, KEY, AAD);
        byte[] raw = wrapped.bytes();
        for (int bit = 0; bit < raw.length * 8; bit++) {
            WrappedKey changed = new WrappedKey(SeededBytes.flipped(raw, bit / 8, 1 << bit % 8));
            assertThat(wrap.unwrap(MASTER, changed, AAD)).isEmpty();
        }
        byte[] aad = AAD.getBytes(StandardCharsets.US_ASCII);
        for (int bit = 0; bit < aad.length * 7; bit++) {
            byte[] changed = SeededBytes.flipped(aad, bit / 7, 1 << bit % 7);
            String other = new String(changed, StandardCharsets.US_ASCII);
            assertThat(wrap.unwrap(MASTER, wrapped, other)).isEmpty();
        }
        byte[] master = MASTER.secret().toArray();
        for (int bit = 0; bit < 256; bit++) {
            MasterKey other = MasterKey.of(SeededBytes.flipped(master, bit / 8, 1 << bit % 8));
            assertThat(wrap.unwrap(other, wrapped, AAD)).isEmpty();
        }
        assertThat(wrap.unwrap(MASTER, new WrappedKey(new byte[0]), AAD)).isEmpty();
    }

    /// Computed with another implementation of AES-GCM (OpenSSL's).
    @ParameterizedTest
    @CsvFileSource(
            resources = "sealed.csv",
            delimiter = ';',
            numLinesToSkip = 1,
            quoteCharacter = '\'')
    void aSealedTextIsTheOneOfTheFile(
            String key, String nonce, String personId, String text, String digest, String sealed) {
        PersonKey personKey = PersonKey.of(HEX.parseHex(key));
        AesGcmSealer sealer = new AesGcmSealer(n -> HEX.parseHex(nonce));
        Sealed expected = new Sealed(digest, personId, HEX.parseHex(sealed));
        assertThat(sealer.seal(personId, personKey, text)).isEqualTo(expected);
        assertThat(sealer.open(expected, personKey)).isEqualTo(new Opening.Text(text));
    }
}

package org.mutirao.infrastructure.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.SCrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutirao.application.security.CodeCheck;
import org.mutirao.application.security.CodeVerifier;
import org.mutirao.application.security.DeliveryCode;
import org.mutirao.application.security.MacKey;
import org.mutirao.application.security.PartReceipt;
import org.mutirao.application.security.SecretBytes;

class ScryptDeliveryCodesTest {
    private static final String DELIVERY = "0190a0a0-0000-7000-8000-00000000000d";
    private static final String OTHER = "0190a0a0-0000-7000-8000-00000000000e";
    private static final String NOON = "2026-07-01T12:00:00.000Z";
    private static final HexFormat HEX = HexFormat.of();

    private final ScryptDeliveryCodes codes = new ScryptDeliveryCodes(new SecureRandomness());

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aCodeIsRightForItsOwnDeliveryOnly() {
        DeliveryCode code = codes.issue();
        CodeVerifier verifier = codes.verifierOf(code, DELIVERY);
        assertThat(codes.check(code, DELIVERY, verifier).isRight()).isTrue();
        assertThat(codes.check(code, OTHER, verifier)).isEqualTo(new CodeCheck.Wrong());
        assertThat(codes.check(codes.issue(), DELIVERY, verifier)).isEqualTo(new CodeCheck.Wrong());
    }

    @Test
    void everyVerifierHasASaltOfItsOwn() {
        DeliveryCode code = codes.issue();
        assertThat(codes.verifierOf(code, DELIVERY)).isNotEqualTo(codes.verifierOf(code, DELIVERY));
    }

    @Test
    void aDamagedVerifierMatchesNothingAndSaysSo() {
        DeliveryCode code = new DeliveryCode("7K3M9QX2");
        String salt = "00".repeat(16);
        String hash = "00".repeat(32);
        for (CodeVerifier damaged :
                new CodeVerifier[] {
                    new CodeVerifier("", hash),
                    new CodeVerifier(salt, ""),
                    new CodeVerifier(salt, "A0".repeat(32)),
                    new CodeVerifier("0g".repeat(16), hash)
                }) {
            assertThat(codes.check(code, DELIVERY, damaged))
                    .isEqualTo(new CodeCheck.NotCheckable());
        }
    }

    /// The file was computed with another implementation of scrypt and HMAC (OpenSSL's).
    @ParameterizedTest
    @CsvFileSource(resources = "delivery-codes.csv", delimiter = ';', numLinesToSkip = 1)
    void verifierMacKeyAndMacAreThoseOfTheFile(
            String code,
            String salt,
            String deliveryId,
            String verifier,
            String macKey,
            String received,
            String lost,
            String timestamp,
            String mac) {
        CodeCheck check =
                codes.check(new DeliveryCode(code), deliveryId, new CodeVerifier(salt, verifier));
        MacKey expected = new MacKey(SecretBytes.of(HEX.parseHex(macKey)));
        assertThat(check).isEqualTo(new CodeCheck.Right(expected));
        PartReceipt receipt = new PartReceipt(deliveryId, received, lost, timestamp);
        assertThat(codes.partMac(expected, receipt)).isEqualTo(mac);
        assertThat(codes.partMacMatches(expected, receipt, mac)).isTrue();
    }

    @Test
    void anyOtherReceiptKeyOrMacDoesNotMatch() {
        MacKey key = new MacKey(SecretBytes.of(new byte[32]));
        PartReceipt receipt = new PartReceipt(DELIVERY, "30", "2", NOON);
        String mac = codes.partMac(key, receipt);
        PartReceipt[] others = {
            new PartReceipt(OTHER, "30", "2", NOON),
            new PartReceipt(DELIVERY, "3", "2", NOON),
            new PartReceipt(DELIVERY, "30", "0", NOON),
            new PartReceipt(DELIVERY, "2", "30", NOON),
            new PartReceipt(DELIVERY, "30", "2", NOON.replace('1', '2')),
            new PartReceipt(DELIVERY, "30|2", "2", NOON),
            new PartReceipt(DELIVERY, "", "2", NOON)
        };
        for (PartReceipt other : others) {
            assertThat(codes.partMacMatches(key, other, mac)).isFalse();
        }
        byte[] raw = HEX.parseHex(mac);
        for (int bit = 0; bit < 256; bit++) {
            byte[] flipped = SeededBytes.flipped(raw, bit / 8, 1 << bit % 8);
            MacKey otherKey =
                    new MacKey(
                            SecretBytes.of(
                                    SeededBytes.flipped(new byte[32], bit / 8, 1 << bit % 8)));
            assertThat(codes.partMacMatches(key, receipt, HEX.formatHex(flipped))).isFalse();
            assertThat(codes.partMacMatches(otherKey, receipt, mac)).isFalse();
        }
        assertThat(codes.partMacMatches(key, receipt, mac.substring(2))).isFalse();
        assertThat(codes.partMacMatches(key, receipt, mac.toUpperCase(java.util.Locale.ROOT)))
                .isFalse();
    }

    @Test
    void anAmbiguousReceiptIsNotSigned() {
        MacKey key = new MacKey(SecretBytes.of(new byte[32]));
        assertThatThrownBy(() -> codes.partMac(key, new PartReceipt(DELIVERY, "30|2", "0", NOON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// RFC 7914, section 12 (the fourth, of 1 GiB, is left out).
    @ParameterizedTest
    @CsvSource({
        "'','',16,1,1,77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
        "password,NaCl,1024,8,16,fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
        "pleaseletmein,SodiumChloride,16384,8,1,"
                + "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
    })
    void scryptGivesThePublishedVectors(
            String password, String salt, int n, int r, int p, String expected) {
        assertThat(HEX.formatHex(SCrypt.generate(ascii(password), ascii(salt), n, r, p, 64)))
                .isEqualTo(expected);
    }
}

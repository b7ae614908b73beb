package org.mutirao.infrastructure.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutirao.application.security.DeviceKeyPair;
import org.mutirao.application.security.DevicePublicKey;
import org.mutirao.application.security.PublicKeyCheck;
import org.mutirao.application.security.SecretBytes;

class Ed25519SignaturesTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] MESSAGE = "head".getBytes(StandardCharsets.US_ASCII);
    private static final String IDENTITY = "01" + "00".repeat(31);

    private final Ed25519Signatures signatures = new Ed25519Signatures();

    private static DevicePublicKey key(String hex) {
        return new DevicePublicKey(hex);
    }

    @Test
    void whatADeviceSignsVerifiesUnderItsKeyOnly() {
        DeviceKeyPair pair = signatures.generate();
        byte[] signature = signatures.sign(pair, MESSAGE);
        assertThat(signatures.check(pair.publicKey()))
                .isEqualTo(new PublicKeyCheck.Accepted(pair.publicKey()));
        assertThat(signatures.verify(pair.publicKey(), MESSAGE, signature)).isTrue();
        assertThat(signatures.verify(signatures.generate().publicKey(), MESSAGE, signature))
                .isFalse();
    }

    @Test
    void everyFlippedBitOfSignatureOrMessageIsNoticed() {
        DeviceKeyPair pair = signatures.generate();
        byte[] signature = signatures.sign(pair, MESSAGE);
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] changed = SeededBytes.flipped(signature, bit / 8, 1 << bit % 8);
            assertThat(signatures.verify(pair.publicKey(), MESSAGE, changed)).isFalse();
        }
        for (int bit = 0; bit < MESSAGE.length * 8; bit++) {
            byte[] changed = SeededBytes.flipped(MESSAGE, bit / 8, 1 << bit % 8);
            assertThat(signatures.verify(pair.publicKey(), changed, signature)).isFalse();
        }
        assertThat(signatures.verify(pair.publicKey(), MESSAGE, new byte[63])).isFalse();
        assertThat(signatures.verify(pair.publicKey(), MESSAGE, new byte[0])).isFalse();
    }

    @Test
    void aSecondFormOfASignatureIsRefused() {
        DeviceKeyPair pair = signatures.generate();
        byte[] signature = signatures.sign(pair, MESSAGE);
        byte[] s = new byte[32];
        System.arraycopy(signature, 32, s, 0, 32);
        BigInteger shifted = Edwards.littleEndian(s).add(Edwards.L);
        byte[] other = signature.clone();
        System.arraycopy(Edwards.littleEndian(shifted), 0, other, 32, 32);
        assertThat(signatures.verify(pair.publicKey(), MESSAGE, other)).isFalse();
    }

    /// RFC 8032, section 7.1, tests 1 to 3.
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void signaturesAreThePublishedOnes(
            String seed, String publicKey, String message, String signature) {
        DeviceKeyPair pair = new DeviceKeyPair(key(publicKey), SecretBytes.of(HEX.parseHex(seed)));
        byte[] text = HEX.parseHex(message);
        assertThat(HEX.formatHex(signatures.sign(pair, text))).isEqualTo(signature);
        assertThat(signatures.verify(key(publicKey), text, HEX.parseHex(signature))).isTrue();
    }

    @Test
    void theKeyUnderWhichAnyMessageVerifiesIsRefused() {
        byte[] forged = HEX.parseHex(IDENTITY + "00".repeat(32));
        assertThat(signatures.check(key(IDENTITY))).isEqualTo(new PublicKeyCheck.SmallOrder());
        assertThat(signatures.verify(key(IDENTITY), MESSAGE, forged)).isFalse();
        assertThat(signatures.verify(key(IDENTITY), new byte[1000], forged)).isFalse();
    }

    @Test
    void everyEncodingOfEverySmallOrderPointIsRefusedAndTheListIsComplete() {
        Set<String> computed = new TreeSet<>();
        for (int sign = 0; sign <= 1; sign++) {
            for (BigInteger y : Edwards.smallOrderYs()) {
                for (BigInteger form = y; form.bitLength() <= 255; form = form.add(Edwards.P)) {
                    byte[] encoded = Edwards.littleEndian(form);
                    encoded[31] |= (byte) (sign << 7);
                    computed.add(HEX.formatHex(encoded));
                }
            }
        }
        assertThat(computed).hasSize(2 * SmallOrderPoints.WITHOUT_SIGN.size());
        for (String hex : computed) {
            assertThat(signatures.check(key(hex))).isEqualTo(new PublicKeyCheck.SmallOrder());
        }
    }

    @Test
    void aKeyThatIsNoPointOrHasASmallPartIsRefused() {
        String notOnTheCurve = "02" + "00".repeat(31);
        assertThat(Edwards.decode(HEX.parseHex(notOnTheCurve))).isEmpty();
        for (String bad :
                new String[] {
                    notOnTheCurve, "", "ab", "zz".repeat(32), "AB".repeat(32), mixedOrder(),
                }) {
            assertThat(signatures.check(key(bad))).isEqualTo(new PublicKeyCheck.Malformed());
            assertThat(signatures.verify(key(bad), MESSAGE, new byte[64])).isFalse();
        }
    }

    /// An honest key plus the point of order 2.
    private String mixedOrder() {
        Edwards honest =
                Edwards.decode(HEX.parseHex(signatures.generate().publicKey().hex())).orElseThrow();
        Edwards two = new Edwards(BigInteger.ZERO, Edwards.P.subtract(BigInteger.ONE));
        return HEX.formatHex(honest.plus(two).encode());
    }

    /// The curve by its textbook formulas, to check the list with something that is not the list.
    private record Edwards(BigInteger x, BigInteger y) {
        static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
        static final BigInteger L =
                BigInteger.TWO
                        .pow(252)
                        .add(new BigInteger("27742317777372353535851937790883648493"));
        static final BigInteger D =
                BigInteger.valueOf(-121665)
                        .multiply(BigInteger.valueOf(121666).modInverse(P))
                        .mod(P);

        Edwards plus(Edwards o) {
            BigInteger k = D.multiply(x).multiply(o.x).multiply(y).multiply(o.y).mod(P);
            BigInteger nx = x.multiply(o.y).add(y.multiply(o.x));
            BigInteger ny = y.multiply(o.y).add(x.multiply(o.x));
            return new Edwards(
                    nx.multiply(BigInteger.ONE.add(k).modInverse(P)).mod(P),
                    ny.multiply(BigInteger.ONE.subtract(k).modInverse(P)).mod(P));
        }

        Edwards times(BigInteger n) {
            Edwards sum = new Edwards(BigInteger.ZERO, BigInteger.ONE);
            for (int bit = n.bitLength() - 1; bit >= 0; bit--) {
                sum = sum.plus(sum);
                sum = n.testBit(bit) ? sum.plus(this) : sum;
            }
            return sum;
        }

        /// L·Q runs through all eight points of small order as Q runs through the curve.
        static Set<BigInteger> smallOrderYs() {
            Set<Edwards> points = new java.util.HashSet<>();
            for (int y = 2; points.size() < 8; y++) {
                byte[] encoded = littleEndian(BigInteger.valueOf(y));
                decode(encoded).map(q -> q.times(L)).ifPresent(points::add);
                decode(encoded)
                        .map(q -> new Edwards(P.subtract(q.x), q.y).times(L))
                        .ifPresent(points::add);
            }
            Set<BigInteger> ys = new TreeSet<>();
            for (Edwards point : points) {
                assertThat(point.times(BigInteger.valueOf(8)).x).isEqualTo(BigInteger.ZERO);
                ys.add(point.y);
            }
            return ys;
        }

        static Optional<Edwards> decode(byte[] encoded) {
            byte[] copy = encoded.clone();
            boolean odd = copy[31] < 0;
            copy[31] &= 0x7f;
            BigInteger y = littleEndian(copy);
            BigInteger y2 = y.multiply(y).mod(P);
            BigInteger x2 =
                    y2.subtract(BigInteger.ONE)
                            .multiply(D.multiply(y2).add(BigInteger.ONE).modInverse(P))
                            .mod(P);
            BigInteger x = x2.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
            if (!x.multiply(x).mod(P).equals(x2)) {
                x = x.multiply(BigInteger.TWO.modPow(P.shiftRight(2), P)).mod(P);
            }
            if (!x.multiply(x).mod(P).equals(x2)) {
                return Optional.empty();
            }
            return Optional.of(new Edwards(x.testBit(0) == odd ? x : P.subtract(x).mod(P), y));
        }

        byte[] encode() {
            byte[] encoded = littleEndian(y);
            encoded[31] |= (byte) (x.testBit(0) ? 0x80 : 0);
            return encoded;
        }

        static BigInteger littleEndian(byte[] bytes) {
            byte[] big = new byte[bytes.length];
            for (int i = 0; i < big.length; i++) {
                big[i] = bytes[bytes.length - 1 - i];
            }
            return new BigInteger(1, big);
        }

        static byte[] littleEndian(BigInteger value) {
            byte[] little = new byte[32];
            for (int i = 0; i < little.length; i++) {
                little[i] = value.shiftRight(8 * i).byteValue();
            }
            return little;
        }
    }
}

package org.mutirao.infrastructure.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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
    void aFlippedBitInAnyByteOfSignatureOrMessageIsNoticed() {
        RandomGenerator generator =
                SeededBytes.generator("aFlippedBitInAnyByteOfSignatureOrMessageIsNoticed");
        DeviceKeyPair pair = signatures.generate();
        byte[] signature = signatures.sign(pair, MESSAGE);
        for (int at = 0; at < signature.length; at++) {
            byte[] changed = SeededBytes.flipped(signature, at, 1 << generator.nextInt(8));
            assertThat(signatures.verify(pair.publicKey(), MESSAGE, changed)).isFalse();
        }
        for (int at = 0; at < MESSAGE.length; at++) {
            byte[] changed = SeededBytes.flipped(MESSAGE, at, 1 << generator.nextInt(8));
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

    /// RFC 8032, section 7.1, tests 1 to 3 and SHA(abc).
    @ParameterizedTest
    @CsvFileSource(resources = "/rfc8032.csv")
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
        for (BigInteger y : Edwards.smallOrderYs()) {
            for (int sign = 0; sign <= 1; sign++) {
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

        /// L·Q has an order that divides 8; where it is 8, its multiples are all eight points.
        static Set<BigInteger> smallOrderYs() {
            Edwards eighth =
                    IntStream.iterate(2, y -> y + 1)
                            .mapToObj(y -> decode(littleEndian(BigInteger.valueOf(y))))
                            .flatMap(Optional::stream)
                            .map(q -> q.times(L))
                            .filter(t ->
                                    t.times(BigInteger.valueOf(4))
                                            .y
                                            .equals(P.subtract(BigInteger.ONE)))
                            .findFirst()
                            .orElseThrow();
            Set<Edwards> points = new HashSet<>();
            Set<BigInteger> ys = new TreeSet<>();
            for (int n = 0; n < 8; n++) {
                Edwards point = eighth.times(BigInteger.valueOf(n));
                points.add(point);
                ys.add(point.y);
            }
            assertThat(points).hasSize(8);
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

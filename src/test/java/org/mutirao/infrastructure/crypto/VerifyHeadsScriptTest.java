package org.mutirao.infrastructure.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mutirao.application.security.DeviceKeyPair;
import org.mutirao.eventlog.testing.Python;

/// The signatures of docs/verify_heads.py, which stand on nothing but Python's own library.
class VerifyHeadsScriptTest {
    private static final HexFormat HEX = HexFormat.of();

    private static String verified(String... keyMessageSignature) throws Exception {
        String code =
                "import sys; sys.path.insert(0, 'docs'); from verify_heads import verify\n"
                        + "a = [bytes.fromhex(h) for h in sys.argv[1:]]\n"
                        + "print([verify(*a[i:i + 3]) for i in range(0, len(a), 3)])";
        return Python.run("-c", code, keyMessageSignature).text().strip();
    }

    /// RFC 8032, section 7.1, tests 1 to 3 and SHA(abc).
    @ParameterizedTest
    @CsvFileSource(resources = "/rfc8032.csv")
    void thePublishedOnesHoldAndNoOther(String seed, String key, String message, String signature)
            throws Exception {
        String other = message + "00";
        String changed = flip(signature, 3);
        String long65 = signature + "00";
        assertThat(
                        verified(
                                key, message, signature, key, other, signature, key, message,
                                changed, key, message, long65))
                .isEqualTo("[True, False, False, False]");
    }

    @Test
    void whatTheAppSignsHoldsAndAChangedByteDoesNot() throws Exception {
        var signatures = new Ed25519Signatures();
        DeviceKeyPair pair = signatures.generate();
        byte[] text = "mutirao.org/head/v1".getBytes(StandardCharsets.US_ASCII);
        String signature = HEX.formatHex(signatures.sign(pair, text));
        String message = HEX.formatHex(text);
        String[] asked =
                IntStream.iterate(-4, at -> at < 64, at -> at + 4)
                        .mapToObj(at -> at < 0 ? signature : flip(signature, at))
                        .flatMap(each -> Stream.of(pair.publicKey().hex(), message, each))
                        .toArray(String[]::new);
        assertThat(verified(asked)).isEqualTo("[True" + ", False".repeat(16) + "]");
    }

    @Test
    void keysUnderWhichAnythingVerifiesAreRefused() throws Exception {
        String identity = "01" + "00".repeat(31);
        String forged = identity + "00".repeat(32);
        String order2 = "ec" + "ff".repeat(30) + "7f";
        assertThat(verified(identity, "aa", forged, order2, "aa", forged, "", "aa", forged))
                .isEqualTo("[False, False, False]");
    }

    private static String flip(String hex, int at) {
        byte[] bytes = HEX.parseHex(hex);
        bytes[at] ^= 1;
        return HEX.formatHex(bytes);
    }
}

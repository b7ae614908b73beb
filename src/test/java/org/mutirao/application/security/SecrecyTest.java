package org.mutirao.application.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecrecyTest {
    private static final String PLANTED = "PLANTEDSECRETPLANTEDSECRETPLANTE";
    private static final byte[] BYTES = PLANTED.getBytes(StandardCharsets.US_ASCII);
    private static final SecretBytes SECRET = SecretBytes.of(BYTES);
    private static final PersonKey KEY = new PersonKey(SECRET);

    static List<Object> holdersOfASecret() {
        return List.of(
                SECRET,
                KEY,
                new MasterKey(SECRET),
                new MacKey(SECRET),
                new DeviceKeyPair(new DevicePublicKey("00"), SECRET),
                new DeviceKeys.Lookup.Found(new DeviceKeyPair(new DevicePublicKey("00"), SECRET)),
                new KeyLookup.Found(KEY),
                new BundledKey(KeyId.person("p"), KEY),
                new KeyBundle.Reading.Read(List.of(new BundledKey(KeyId.person("p"), KEY))),
                new Unlock.Unlocked(new MasterKey(SECRET)),
                new CodeCheck.Right(new MacKey(SECRET)),
                Passphrase.of(PLANTED).orElseThrow(),
                new Opening.Text(PLANTED),
                new DeliveryCode(PLANTED.substring(0, 3).replace("L", "1") + "NTEDS"),
                new TypedCode.WellFormed(new DeliveryCode("P1ANTEDS")),
                new WrappedKey(BYTES),
                new Sealed("d", "p", BYTES));
    }

    @ParameterizedTest
    @MethodSource("holdersOfASecret")
    void whatHoldsASecretDoesNotShowIt(Object holder) {
        assertThat(holder.toString())
                .doesNotContain("PLANTED", "P1ANTED")
                .doesNotContain(HexFormat.of().formatHex(BYTES, 0, 4))
                .doesNotContain(Base64.getEncoder().encodeToString(BYTES).substring(0, 8))
                .doesNotContain(Arrays.toString(BYTES).substring(1, 12));
    }

    @Test
    void secretsAreCopiedAndComparedByValue() {
        byte[] source = BYTES.clone();
        SecretBytes secret = SecretBytes.of(source);
        source[0] = 0;
        secret.toArray()[1] = 0;
        assertThat(secret).isEqualTo(SECRET).hasSameHashCodeAs(SECRET);
        byte[] stored = BYTES.clone();
        Sealed sealed = new Sealed("d", "p", stored);
        stored[0] = 0;
        sealed.ciphertext()[1] = 0;
        assertThat(sealed)
                .isEqualTo(new Sealed("d", "p", BYTES))
                .isNotEqualTo(new Sealed("d", "p", stored))
                .isNotEqualTo(new Sealed("d", "q", BYTES))
                .isNotEqualTo(new Sealed("e", "p", BYTES));
        assertThat(new WrappedKey(BYTES)).isEqualTo(new WrappedKey(BYTES));
    }

    @Test
    void aRefusalQuotesNoSecret() {
        assertThatThrownBy(() -> PersonKey.of((PLANTED + "X").getBytes(StandardCharsets.US_ASCII)))
                .hasMessageNotContaining("PLANTED");
        assertThatThrownBy(() -> KeyId.person(PLANTED + " ")).hasMessageNotContaining("PLANTED");
    }

    @Test
    void aPassphraseIsTheSameHoweverItsAccentsWereTyped() {
        assertThat(Passphrase.of("mutira\u0303o")).isEqualTo(Passphrase.of("mutirão")).isPresent();
        assertThat(Passphrase.of("mutirao")).isNotEqualTo(Passphrase.of("mutirão"));
        assertThat(Passphrase.of("")).isEmpty();
        assertThat(Passphrase.of("a\uD800")).isEmpty();
    }
}

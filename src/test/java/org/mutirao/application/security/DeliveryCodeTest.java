package org.mutirao.application.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryCodeTest {
    private static final DeliveryCode CODE = new DeliveryCode("7K3M9QX2");

    private static RandomGenerator generator(String test) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(test + " seed " + seed);
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static List<DeliveryCode> manyCodes(String test) {
        RandomGenerator generator = generator(test);
        List<DeliveryCode> codes = new ArrayList<>(List.of(CODE, new DeliveryCode("00000000")));
        for (int i = 0; i < 100; i++) {
            codes.add(
                    DeliveryCode.random(count -> {
                        byte[] bytes = new byte[count];
                        generator.nextBytes(bytes);
                        return bytes;
                    }));
        }
        return codes;
    }

    /// Computed apart from this code, by the definition.
    @ParameterizedTest
    @CsvSource({
        "7K3M9QX2,7K3M-9QX2-Z",
        "00000000,0000-0000-0",
        "ZZZZZZZZ,ZZZZ-ZZZZ-3",
        "10000000,1000-0000-2",
        "ABCDEFGH,ABCD-EFGH-2"
    })
    void aCodeIsShownInGroupsWithItsCheckCharacter(String characters, String grouped) {
        assertThat(new DeliveryCode(characters).grouped()).isEqualTo(grouped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3M-9QX2-Z",
                "7k3m9qx2z",
                " 7K3M 9QX2 Z\t",
                "7K3M\u20139QX2\u2013Z",
                "7K3M\u00A09QX2\u2011Z",
                "7-K-3-M-9-Q-X-2-Z\n"
            })
    void aCodeIsReadHoweverItIsSpaced(String typed) {
        assertThat(DeliveryCode.parse(typed)).isEqualTo(new TypedCode.WellFormed(CODE));
    }

    @Test
    void lettersThatLookLikeDigitsAreReadAsDigits() {
        TypedCode expected = new TypedCode.WellFormed(new DeliveryCode("10000000"));
        assertThat(DeliveryCode.parse("IOoO-0000-2")).isEqualTo(expected);
        assertThat(DeliveryCode.parse("loOO-ooOO-2")).isEqualTo(expected);
        assertThat(DeliveryCode.parse("L000-0000-2")).isEqualTo(expected);
        assertThat(DeliveryCode.parse("i000-0000-2")).isEqualTo(expected);
    }

    @Test
    void aMistypedCodeSaysWhatToLookFor() {
        assertThat(DeliveryCode.parse("")).isEqualTo(new TypedCode.WrongLength(0));
        assertThat(DeliveryCode.parse("7K3M-9QX2")).isEqualTo(new TypedCode.WrongLength(8));
        assertThat(DeliveryCode.parse("7K3M-9QX2-ZZ")).isEqualTo(new TypedCode.WrongLength(10));
        assertThat(DeliveryCode.parse("7K3M-9UX2-Z")).isEqualTo(new TypedCode.UnknownCharacter(6));
        assertThat(DeliveryCode.parse("7K3M-9QX2-\u212A"))
                .isEqualTo(new TypedCode.UnknownCharacter(9));
        assertThat(DeliveryCode.parse("7K3M-9QX3-Z")).isEqualTo(new TypedCode.CheckFailed());
    }

    @Test
    void everySingleWrongCharacterIsNoticed() {
        for (DeliveryCode code : manyCodes("everySingleWrongCharacterIsNoticed")) {
            String typed = code.grouped().replace("-", "");
            for (int at = 0; at < typed.length(); at++) {
                for (char other : CrockfordCheck.ALPHABET.toCharArray()) {
                    if (other != typed.charAt(at)) {
                        String wrong = typed.substring(0, at) + other + typed.substring(at + 1);
                        assertThat(DeliveryCode.parse(wrong))
                                .isEqualTo(new TypedCode.CheckFailed());
                    }
                }
            }
        }
    }

    @Test
    void everyExchangeOfTwoCharactersIsNoticed() {
        for (DeliveryCode code : manyCodes("everyExchangeOfTwoCharactersIsNoticed")) {
            String typed = code.grouped().replace("-", "");
            for (int a = 0; a < typed.length(); a++) {
                for (int b = a + 1; b < typed.length(); b++) {
                    if (typed.charAt(a) != typed.charAt(b)) {
                        StringBuilder exchanged = new StringBuilder(typed);
                        exchanged.setCharAt(a, typed.charAt(b));
                        exchanged.setCharAt(b, typed.charAt(a));
                        assertThat(DeliveryCode.parse(exchanged.toString()))
                                .isEqualTo(new TypedCode.CheckFailed());
                    }
                }
            }
        }
    }

    @Test
    void allFortyBitsReachTheCode() {
        Set<String> seen = new HashSet<>();
        for (int bit = 0; bit < 40; bit++) {
            byte[] bytes = new byte[DeliveryCode.RANDOM_BYTES];
            bytes[bit / 8] = (byte) (1 << bit % 8);
            seen.add(DeliveryCode.random(count -> bytes).characters());
        }
        assertThat(seen).hasSize(40).doesNotContain("00000000");
        byte[] ones = {-1, -1, -1, -1, -1};
        assertThat(DeliveryCode.random(count -> ones).characters()).isEqualTo("ZZZZZZZZ");
    }

    @Test
    void anImpossibleCodeIsRefusedWithoutQuotingIt() {
        assertThatThrownBy(() -> new DeliveryCode("PLANTEDU"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("PLANTED");
    }
}

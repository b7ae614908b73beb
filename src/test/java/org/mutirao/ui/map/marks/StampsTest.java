package org.mutirao.ui.map.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Marks as fine as the screen is.
class StampsTest {
    private static final int CARD = 0xffffff;

    private static Stamps stamps(double density) {
        Map<Look, Integer> looks = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            looks.put(look, 0x101010 * (1 + look.ordinal()));
        }
        return new Stamps(new Stamps.Colors(CARD, looks), density);
    }

    @Test
    void onAFinerScreenAMarkHasAsManyPixelsAsTheScreen() {
        assertThat(stamps(1).mark(Look.URGENT).size()).isEqualTo(22);
        assertThat(stamps(1.5).mark(Look.URGENT).size()).isEqualTo(33);
        assertThat(stamps(2).mark(Look.URGENT).size()).isEqualTo(44);
        assertThat(stamps(2).dot(Look.URGENT).size()).isEqualTo(22);
    }

    /// Four pixels in the place of one cover the same part of it: the mark is as large as before.
    @ParameterizedTest
    @EnumSource(Look.class)
    void itCoversTheSameAreaAndIsNotTheOldOneEnlarged(Look look) {
        Stamp plain = stamps(1).mark(look);
        Stamp fine = stamps(2).mark(look);

        assertThat(covered(fine) / 4).isCloseTo(covered(plain), withinPart(covered(plain)));
        assertThat(mixedBlocks(fine)).isGreaterThan(8);
    }

    private static Offset<Double> withinPart(double of) {
        return Offset.offset(of * 0.02);
    }

    private static double covered(Stamp stamp) {
        double sum = 0;
        for (int pixel : stamp.pixels()) {
            sum += (pixel >>> 24) / 255.0;
        }
        return sum;
    }

    /// Squares of two by two pixels that are not all alike: enlarging makes none.
    private static int mixedBlocks(Stamp stamp) {
        int mixed = 0;
        int size = stamp.size();
        for (int y = 0; y + 1 < size; y += 2) {
            for (int x = 0; x + 1 < size; x += 2) {
                int first = stamp.pixels()[y * size + x];
                boolean alike =
                        first == stamp.pixels()[y * size + x + 1]
                                && first == stamp.pixels()[(y + 1) * size + x]
                                && first == stamp.pixels()[(y + 1) * size + x + 1];
                mixed += alike ? 0 : 1;
            }
        }
        return mixed;
    }
}

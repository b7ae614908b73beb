package org.mutirao.infrastructure.crypto;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A generator whose seed is printed, so that a failure can be run again: `-Dseed=N`.
final class SeededBytes {
    private SeededBytes() {}

    static RandomGenerator generator(String test) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(test + " seed " + seed);
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static byte[] bytes(RandomGenerator random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    static byte[] flipped(byte[] bytes, int position, int mask) {
        byte[] changed = bytes.clone();
        changed[position] ^= (byte) mask;
        return changed;
    }
}

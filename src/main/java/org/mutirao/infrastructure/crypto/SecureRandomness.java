package org.mutirao.infrastructure.crypto;

import java.security.SecureRandom;
import org.mutirao.application.security.Randomness;

/// The operating system's generator.
public final class SecureRandomness implements Randomness {
    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}

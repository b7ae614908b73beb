package org.mutirao.infrastructure.crypto;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.mutirao.application.security.Randomness;
import org.mutirao.application.security.SecretBytes;

/// AES-256-GCM with a random 96-bit nonce in front and a 128-bit tag behind.
final class AesGcm {
    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;
    private static final int TAG_BITS = TAG_BYTES * 8;
    private static final int KEY_BYTES = 32;

    private final Randomness random;

    AesGcm(Randomness random) {
        this.random = random;
    }

    byte[] encrypt(SecretBytes key, byte[] aad, byte[] plain) {
        byte[] nonce = random.bytes(NONCE_BYTES);
        byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + plain.length + TAG_BYTES);
        try {
            cipher(Cipher.ENCRYPT_MODE, key, nonce, aad)
                    .doFinal(plain, 0, plain.length, box, NONCE_BYTES);
            return box;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("AES-GCM is not available", broken);
        }
    }

    Optional<byte[]> decrypt(SecretBytes key, byte[] aad, byte[] box) {
        if (box.length < NONCE_BYTES + TAG_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(box, NONCE_BYTES);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, aad)
                            .doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES));
        } catch (AEADBadTagException tampered) {
            return Optional.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("AES-GCM is not available", broken);
        }
    }

    private static Cipher cipher(int mode, SecretBytes key, byte[] nonce, byte[] aad)
            throws GeneralSecurityException {
        byte[] raw = key.toArray();
        if (raw.length != KEY_BYTES) {
            throw new IllegalArgumentException("AES-256 takes a key of 32 bytes");
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(raw, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(aad);
        return cipher;
    }
}

package org.mutirao.infrastructure.crypto;

import java.util.Optional;
import org.mutirao.application.security.KeyWrap;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.Randomness;
import org.mutirao.application.security.SecretBytes;
import org.mutirao.application.security.WrappedKey;

/// AES-256-GCM rather than AES-KWP: only GCM can bind a key to its owner's row. Its limit of 2^32
/// random nonces under one master key is far away.
public final class AesGcmKeyWrap implements KeyWrap {
    private final AesGcm gcm;

    public AesGcmKeyWrap(Randomness random) {
        this.gcm = new AesGcm(random);
    }

    @Override
    public WrappedKey wrap(MasterKey master, SecretBytes key, String aad) {
        return new WrappedKey(gcm.encrypt(master.secret(), Utf8.encode(aad), key.toArray()));
    }

    @Override
    public Optional<SecretBytes> unwrap(MasterKey master, WrappedKey wrapped, String aad) {
        return gcm.decrypt(master.secret(), Utf8.encode(aad), wrapped.bytes()).map(SecretBytes::of);
    }
}

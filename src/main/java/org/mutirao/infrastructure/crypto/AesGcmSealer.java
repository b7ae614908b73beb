package org.mutirao.infrastructure.crypto;

import org.mutirao.application.security.Opening;
import org.mutirao.application.security.PersonKey;
import org.mutirao.application.security.Randomness;
import org.mutirao.application.security.Sealed;
import org.mutirao.application.security.Sealer;

/// AES-256-GCM, nonce in front, the owner's id in UTF-8 as associated data.
public final class AesGcmSealer implements Sealer {
    private final AesGcm gcm;

    public AesGcmSealer(Randomness random) {
        this.gcm = new AesGcm(random);
    }

    @Override
    public Sealed seal(String personId, PersonKey key, String plainText) {
        byte[] ciphertext =
                gcm.encrypt(key.secret(), Utf8.encode(personId), Utf8.encode(plainText));
        return new Sealed(Sha256.hex(ciphertext), personId, ciphertext);
    }

    @Override
    public Opening open(Sealed sealed, PersonKey key) {
        if (!isIntact(sealed)) {
            return new Opening.Tampered();
        }
        return Utf8.tryEncode(sealed.personId())
                .flatMap(aad -> gcm.decrypt(key.secret(), aad, sealed.ciphertext()))
                .flatMap(Utf8::decode)
                .<Opening>map(Opening.Text::new)
                .orElse(new Opening.Tampered());
    }

    @Override
    public boolean isIntact(Sealed sealed) {
        return Sha256.hex(sealed.ciphertext()).equals(sealed.digest());
    }
}

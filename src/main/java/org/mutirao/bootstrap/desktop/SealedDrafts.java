package org.mutirao.bootstrap.desktop;

import java.util.Base64;
import java.util.Optional;
import org.mutirao.application.security.KeyId;
import org.mutirao.application.security.KeyLookup;
import org.mutirao.application.security.PersonKey;
import org.mutirao.application.security.Sealed;
import org.mutirao.ui.shared.LocalSettings;

/// Seals what a person has half typed before it reaches the settings file, under a key of this
/// laptop's own.
final class SealedDrafts implements LocalSettings {
    private final LocalSettings plain;
    private final Keys keys;
    private final String deviceId;

    SealedDrafts(LocalSettings plain, Keys keys, String deviceId) {
        this.plain = plain;
        this.keys = keys;
        this.deviceId = deviceId;
    }

    @Override
    public Optional<String> get(String name) {
        Optional<String> kept = plain.get(name);
        return name.startsWith(DRAFT) ? kept.flatMap(text -> open(name, text)) : kept;
    }

    @Override
    public void put(String name, String value) {
        if (name.startsWith(DRAFT) && !value.isEmpty()) {
            key().ifPresent(key -> plain.put(name, seal(name, key, value)));
        } else {
            plain.put(name, value);
        }
    }

    private String seal(String name, PersonKey key, String text) {
        Sealed sealed = keys.sealer().seal(name, key, text);
        return sealed.digest() + ":" + Base64.getEncoder().encodeToString(sealed.ciphertext());
    }

    /// What is not a sealed draft of this laptop counts as none.
    private Optional<String> open(String name, String kept) {
        return sealed(name, kept)
                .flatMap(box -> key().flatMap(key -> keys.sealer().open(box, key).text()));
    }

    private static Optional<Sealed> sealed(String name, String kept) {
        int colon = kept.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        try {
            byte[] box = Base64.getDecoder().decode(kept.substring(colon + 1));
            return Optional.of(new Sealed(kept.substring(0, colon), name, box));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<PersonKey> key() {
        return keys.ring().findOrCreate(KeyId.draft(deviceId)) instanceof KeyLookup.Found(var key)
                ? Optional.of(key)
                : Optional.empty();
    }
}

package org.mutirao.application.security;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/// A person's passphrase as key material: NFC, then UTF-8, so that `ã` typed on two systems is one.
public record Passphrase(SecretBytes utf8) {
    /// @return empty when there is no text, or it holds half of a surrogate pair
    public static Optional<Passphrase> of(String typed) {
        if (typed.isEmpty() || !StandardCharsets.UTF_8.newEncoder().canEncode(typed)) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return Optional.of(
                new Passphrase(SecretBytes.of(composed.getBytes(StandardCharsets.UTF_8))));
    }
}

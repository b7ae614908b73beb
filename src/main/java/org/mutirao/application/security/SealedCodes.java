package org.mutirao.application.security;

import java.util.Optional;

/// The codes of deliveries, sealed under a key of the delivery's own (kind `codigo`) so that they
/// can be shown again or sent, until the delivery closes.
public final class SealedCodes {
    private final SealedTexts texts;

    public SealedCodes(KeyRing keys, SealedStore store, Sealer sealer) {
        this.texts = new SealedTexts(KeyKind.CODE, keys, store, sealer);
    }

    /// Seals a pickup's or delivery's code; both lie under one key.
    public SealOutcome seal(String deliveryId, DeliveryCode code) {
        return texts.seal(deliveryId, code.characters());
    }

    /// Showing a code again is an event (`CodigoMostrado`), which the caller appends first.
    ///
    /// @return empty when the delivery is closed, this laptop has no key or the record was changed
    public Optional<DeliveryCode> open(String digest) {
        return texts.open(digest).text().filter(DeliveryCode::areCharacters).map(DeliveryCode::new);
    }

    public Opening lookUp(String digest) {
        return texts.open(digest);
    }

    public boolean receive(Sealed sealed) {
        return texts.receive(sealed);
    }

    /// Destroys key and codes when the delivery closes; may be repeated.
    public void close(String deliveryId) {
        texts.erase(deliveryId);
    }
}

package org.mutirao.application.security;

/// Makes and checks delivery codes without a network. One check costs some 0.1 s and 32 MiB on
/// purpose; call it off the screen's thread. Thread-safe.
public interface DeliveryCodes {
    /// @return a new random code; hand it to the receiver or provider and seal it ([SealedCodes])
    DeliveryCode issue();

    /// @param deliveryId bound into the verifier: the same code at another delivery does not match
    /// @return the verifier with a salt of its own
    CodeVerifier verifierOf(DeliveryCode code, String deliveryId);

    CodeCheck check(DeliveryCode code, String deliveryId, CodeVerifier verifier);

    /// @return HMAC-SHA256 over [PartReceipt#message], 64 lower-case hex digits
    /// @throws IllegalArgumentException the receipt's texts are ambiguous
    String partMac(MacKey key, PartReceipt receipt);

    /// Compares in constant time; a receipt or a MAC of another shape does not match.
    boolean partMacMatches(MacKey key, PartReceipt receipt, String mac);
}

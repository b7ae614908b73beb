package org.mutirao.application.security;

/// Whether a code is the delivery's.
public sealed interface CodeCheck {
    /// @param macKey for [DeliveryCodes#partMac]
    record Right(MacKey macKey) implements CodeCheck {}

    /// Another delivery's code, or a guess: an attempt, recorded by the caller as `CodigoRecusado`.
    record Wrong() implements CodeCheck {}

    /// The assignment's verifier is damaged; no code can match it. Confirm with a reason instead.
    record NotCheckable() implements CodeCheck {}

    default boolean isRight() {
        return this instanceof Right;
    }
}

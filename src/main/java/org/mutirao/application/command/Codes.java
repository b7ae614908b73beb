package org.mutirao.application.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.security.CodeCheck;
import org.mutirao.application.security.CodeVerifier;
import org.mutirao.application.security.DeliveryCode;
import org.mutirao.application.security.DeliveryCodes;
import org.mutirao.application.security.SealOutcome;
import org.mutirao.application.security.SealedCodes;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.CodeSeal;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// The codes of deliveries: made, checked and, while a delivery is open, found again.
final class Codes {
    private final DeliveryCodes codes;
    private final SealedCodes sealed;

    Codes(DeliveryCodes codes, SealedCodes sealed) {
        this.codes = codes;
        this.sealed = sealed;
    }

    /// @param text as it is said and printed, in groups
    record Issued(String text, CodeSeal seal) {}

    Issued issue(CodeKind kind, Id<Entity.Delivery> delivery) {
        DeliveryCode code = codes.issue();
        CodeVerifier verifier = codes.verifierOf(code, delivery.text());
        SealOutcome kept = sealed.seal(delivery.text(), code);
        if (kept instanceof SealOutcome.Locked) {
            throw new RefusedException(new CommandRefusal.Locked());
        }
        @Nullable String digest = kept instanceof SealOutcome.Done(var value) ? value : null;
        return new Issued(
                code.grouped(), new CodeSeal(verifier.salt(), verifier.verifier(), digest));
    }

    CodeCheck check(DeliveryCode code, DeliveryState delivery, CodeKind kind) {
        Optional<CodeSeal> seal = delivery.seal(kind);
        if (seal.isEmpty()) {
            return new CodeCheck.NotCheckable();
        }
        return codes.check(
                code,
                delivery.id().text(),
                new CodeVerifier(seal.get().salt(), seal.get().verifier()));
    }

    DeliveryCodes field() {
        return codes;
    }

    /// The code itself, while its delivery is open and this laptop may know it.
    Optional<DeliveryCode> find(DeliveryState delivery, CodeKind kind) {
        return delivery.seal(kind).map(CodeSeal::sealed).flatMap(sealed::open);
    }

    /// Nothing opens a delivery's codes any more.
    void forget(Id<Entity.Delivery> delivery) {
        sealed.close(delivery.text());
    }
}

package org.mutirao.application.command;

import org.jspecify.annotations.Nullable;
import org.mutirao.application.security.PersonalRecords;
import org.mutirao.application.security.SealOutcome;

/// Seals what is personal in a command's turn, so that its event carries a digest and no words.
final class Sealing {
    private final PersonalRecords sealed;

    Sealing(PersonalRecords sealed) {
        this.sealed = sealed;
    }

    /// @return the digest that the event carries
    /// @throws RefusedException where the keys are locked, or the person has none any more
    String seal(String personId, String text) {
        return switch (sealed.trySeal(personId, text)) {
            case SealOutcome.Done(var digest) -> digest;
            case SealOutcome.Locked _ -> throw new RefusedException(new CommandRefusal.Locked());
            case SealOutcome.Erased _, SealOutcome.NoKey _, SealOutcome.Unreadable _ ->
                    throw new RefusedException(new CommandRefusal.NotFound(personId));
        };
    }

    /// Own words of whoever acts: they may name anybody, so nobody else's key is right for them.
    ///
    /// @return null where nothing was said
    @Nullable String note(Turn turn, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String actor =
                turn.actor()
                        .orElseThrow(() -> new RefusedException(new CommandRefusal.NoVolunteer("")))
                        .text();
        return seal(actor, words.strip());
    }
}

package org.mutirao.application.command;

import org.jspecify.annotations.Nullable;
import org.mutirao.application.security.PersonalRecords;
import org.mutirao.domain.scope.ScopeDecider;
import org.mutirao.domain.scope.ShiftEvent.ShiftHandedOver;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// One person hands this point over to whoever comes next.
public final class ShiftDesk {
    private final Journal journal;
    private final Sealing sealing;

    ShiftDesk(Journal journal, PersonalRecords sealed) {
        this.journal = journal;
        this.sealing = new Sealing(sealed);
    }

    /// How much stood on the page that both looked at.
    ///
    /// @param promised deliveries that have not set out
    /// @param unsynced entries that the authority had not seen
    public record Counts(int openNeeds, int promised, int onTheRoad, int toCheck, int unsynced) {}

    /// @param note own words, sealed before anything is written; null or blank: none
    public Outcome<Coordination.Nothing> handOver(Counts counts, @Nullable String note) {
        return journal.command(turn -> {
            Id<Entity.Shift> id = turn.newId();
            var shift =
                    new ShiftHandedOver(
                            turn.log()
                                    .local(PlaceChooser.HERE)
                                    .map(place -> Id.<Entity.Place>of(place))
                                    .orElse(null),
                            null,
                            counts.openNeeds(),
                            counts.promised(),
                            counts.onTheRoad(),
                            counts.toCheck(),
                            counts.unsynced(),
                            sealing.note(turn, note));
            return turn.carryOut(ScopeDecider.handOver(id, shift), new Coordination.Nothing());
        });
    }
}

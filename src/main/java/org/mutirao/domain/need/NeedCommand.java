package org.mutirao.domain.need;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// What can be asked of a need. New ids come with the command.
public sealed interface NeedCommand {
    Id<Entity.Need> needId();

    /// @param need what is to be registered, as it would be written
    record CreateNeed(Id<Entity.Need> needId, NeedCreated need) implements NeedCommand {}

    /// @param values wanted text by JSON Pointer; null removes the field. What already stands so is
    ///   left out
    record UpdateNeed(Id<Entity.Need> needId, Map<String, @Nullable String> values)
            implements NeedCommand {
        public UpdateNeed {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /// What is reserved and has not set out goes back to its offers; what is on its way goes on.
    record CancelNeed(Id<Entity.Need> needId, @Nullable String reason, @Nullable String note)
            implements NeedCommand {}

    /// As cancelling, for a need of which enough came.
    record CloseNeed(Id<Entity.Need> needId, @Nullable String reason, @Nullable String note)
            implements NeedCommand {}

    record ReopenNeed(Id<Entity.Need> needId, @Nullable String reason) implements NeedCommand {}

    /// Gives back what of one reservation has not set out.
    record ReleaseReservation(
            Id<Entity.Need> needId,
            Id<Entity.Reservation> reservationId,
            @Nullable String reason,
            @Nullable String note)
            implements NeedCommand {
        public ReleaseReservation(
                Id<Entity.Need> needId,
                Id<Entity.Reservation> reservationId,
                @Nullable String reason) {
            this(needId, reservationId, reason, null);
        }
    }
}

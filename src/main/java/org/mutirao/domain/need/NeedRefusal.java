package org.mutirao.domain.need;

import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Refusal;

/// Why something may not be done with a need. What is wrong with typed fields is a
/// [org.mutirao.domain.shared.FieldRefusal].
public sealed interface NeedRefusal extends Refusal {

    record NoSuchNeed(Id<Entity.Need> needId) implements NeedRefusal {
        @Override
        public String code() {
            return "no_such_need";
        }
    }

    record NeedExists(Id<Entity.Need> needId) implements NeedRefusal {
        @Override
        public String code() {
            return "need_exists";
        }
    }

    /// It was cancelled or closed; reopened, it can be worked on again.
    record NeedEnded(Id<Entity.Need> needId, NeedStatus status) implements NeedRefusal {
        @Override
        public String code() {
            return "need_ended";
        }
    }

    record NeedNotEnded(Id<Entity.Need> needId, NeedStatus status) implements NeedRefusal {
        @Override
        public String code() {
            return "need_not_ended";
        }
    }

    /// Something is promised, on its way or received for the line: it can neither go nor change its
    /// unit.
    record ItemPromised(Id<Entity.Need> needId, ItemLedger item) implements NeedRefusal {
        @Override
        public String code() {
            return "item_promised";
        }
    }

    record NoSuchReservation(Id<Entity.Need> needId, Id<Entity.Reservation> reservationId)
            implements NeedRefusal {
        @Override
        public String code() {
            return "no_such_reservation";
        }
    }

    /// All of the reservation has set out, was refused or went back already.
    record NothingReserved(Id<Entity.Need> needId, Id<Entity.Reservation> reservationId)
            implements NeedRefusal {
        @Override
        public String code() {
            return "nothing_reserved";
        }
    }
}

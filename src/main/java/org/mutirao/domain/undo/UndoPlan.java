package org.mutirao.domain.undo;

import java.util.List;
import java.util.Locale;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Refusal;

/// What taking a command back comes to, on the state of now.
public sealed interface UndoPlan {
    /// @param emissions to be appended as one command that undoes the other
    record Possible(List<Emission> emissions, List<Effect> effects) implements UndoPlan {
        public Possible {
            emissions = List.copyOf(emissions);
            effects = List.copyOf(effects);
        }
    }

    /// Somebody built on it. Nothing is taken back; each obstacle says what can be done instead.
    record BuiltUpon(List<Obstacle> obstacles) implements UndoPlan, Refusal {
        public BuiltUpon {
            obstacles = List.copyOf(obstacles);
        }

        @Override
        public String code() {
            return "built_upon";
        }
    }

    record Impossible(Reason reason) implements UndoPlan, Refusal {
        @Override
        public String code() {
            return "cannot_undo_" + reason.name().toLowerCase(Locale.ROOT);
        }
    }

    /// Why some things are never taken back.
    enum Reason {
        NOTHING_THERE,
        /// Its effect is gone already.
        ALREADY_UNDONE,
        /// A registration that others use by now stays.
        IN_USE,
        SCOPE,
        AUTHORITY,
        /// The offer's end passed: nobody did that.
        EXPIRED,
        DEVICE,
        KEY,
        /// What was sent was read.
        SENT,
        /// A code that was shown, typed or revealed.
        CODE,
        /// What another person agreed to.
        CHECKED,
        /// Where somebody was.
        POSITION,
        /// Goods were handed over to the carrier.
        PICKUP,
        ANSWER,
        SHIFT
    }
}

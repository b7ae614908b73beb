package org.mutirao.application.command;

import java.time.Instant;
import java.util.List;
import org.mutirao.domain.shared.Refusal;
import org.mutirao.eventlog.TextProblem;

/// Why a command is not carried out, for reasons that no aggregate knows of.
public sealed interface CommandRefusal extends Refusal {

    /// @param eventType what the acting person may not write from this device
    record NotAllowed(String eventType) implements CommandRefusal {
        @Override
        public String code() {
            return "not_allowed";
        }
    }

    /// @param problem which rule the text breaks
    record UnfitText(TextProblem problem) implements CommandRefusal {
        @Override
        public String code() {
            return "unfit_text";
        }
    }

    /// @param typed what was asked for
    record NotFound(String typed) implements CommandRefusal {
        @Override
        public String code() {
            return "not_found";
        }
    }

    /// @param matches some of the ids that it could be
    record Ambiguous(String typed, List<String> matches) implements CommandRefusal {
        public Ambiguous {
            matches = List.copyOf(matches);
        }

        @Override
        public String code() {
            return "ambiguous";
        }
    }

    /// `@aqui` was typed, but this laptop does not know where it stands: `place --here` says it.
    record NoPoint() implements CommandRefusal {
        @Override
        public String code() {
            return "no_point";
        }
    }

    /// Handing out happens where this laptop stands.
    ///
    /// @param place the other place that was named
    record CounterElsewhere(String place) implements CommandRefusal {
        @Override
        public String code() {
            return "counter_elsewhere";
        }
    }

    /// @param attemptsLeft how many wrong codes the delivery still takes; 0: a coordinator decides
    /// @param belongsTo the number of the other delivery whose code it is; empty: none that is
    ///   known
    record WrongCode(int attemptsLeft, String belongsTo) implements CommandRefusal {
        @Override
        public String code() {
            return "wrong_code";
        }
    }

    /// It was mistyped; that is not an attempt.
    record MalformedCode() implements CommandRefusal {
        @Override
        public String code() {
            return "malformed_code";
        }
    }

    /// The code is not kept here: the delivery is over, or its key never came.
    record CodeGone() implements CommandRefusal {
        @Override
        public String code() {
            return "code_gone";
        }
    }

    /// A name with a line end, another control character, or one that turns the writing direction;
    /// or one that would be read as something else.
    record UnfitName(String name) implements CommandRefusal {
        @Override
        public String code() {
            return "unfit_name";
        }
    }

    /// Neither a code nor a reason why there is none.
    record CodeOrReason() implements CommandRefusal {
        @Override
        public String code() {
            return "code_or_reason";
        }
    }

    /// Its keys are locked: give the passphrase.
    record Locked() implements CommandRefusal {
        @Override
        public String code() {
            return "locked";
        }
    }

    /// @param placeId the place of that name
    record PlaceKnown(String name, String placeId) implements CommandRefusal {
        @Override
        public String code() {
            return "place_known";
        }
    }

    /// The field does not clash any more: somebody has set it.
    record NoClash() implements CommandRefusal {
        @Override
        public String code() {
            return "no_clash";
        }
    }

    /// What is shown was so at another time: nothing can be written before now is shown again.
    record InThePast(Instant shown) implements CommandRefusal {
        @Override
        public String code() {
            return "in_the_past";
        }
    }

    record NothingToUndo() implements CommandRefusal {
        @Override
        public String code() {
            return "nothing_to_undo";
        }
    }

    record NoVolunteer(String person) implements CommandRefusal {
        @Override
        public String code() {
            return "no_such_person";
        }
    }
}
